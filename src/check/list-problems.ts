import type { z } from 'astro/zod';
import { alike } from '../schemas/alike.ts';
import { coverage } from '../schemas/coverage.ts';
import { moved } from '../schemas/moved.ts';
import { nameOfPath, placeOfValue } from './places-in-yaml.ts';
import { problemAt, type Problem, type TextFile } from './problem.ts';
import { readDocument } from './read-yaml.ts';

/** Lists that are about the entries, and no entries themselves: the claims, what has moved, and words that search takes for each other. */
export const lists: Readonly<Record<string, z.ZodType>> = {
  'src/content/alike.yaml': alike,
  'src/content/coverage.yaml': coverage,
  'src/content/moved.yaml': moved,
};

/** Whether a content file is a list rather than an entry. */
export function isList(path: string): boolean {
  return Object.hasOwn(lists, path);
}

/** Everything in the lists that their schemas do not accept. */
export function listProblems(files: readonly TextFile[]): Problem[] {
  return files.flatMap((file) => {
    const schema = lists[file.path];
    if (!schema || file.refused !== undefined) return [];
    const { document, problems } = readDocument(file);
    if (!document) return problems;
    const issues = schema.safeParse(document.toJS()).error?.issues ?? [];
    const wrong = issues.map((issue) => {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      const offset = placeOfValue(document, path);
      return problemAt(file, offset, 'wrong-value', `\`${nameOfPath(path)}\` ${issue.message}`);
    });
    return [...problems, ...wrong];
  });
}
