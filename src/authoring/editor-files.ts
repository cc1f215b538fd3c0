import { collectionNames } from '../check/shelve-files.ts';
import type { TextFile } from '../check/problem.ts';
import { alike } from '../schemas/alike.ts';
import { collectionRules } from '../schemas/collections.ts';
import { coverage } from '../schemas/coverage.ts';
import { jsonSchema } from './json-schema.ts';
import { snippets } from './snippets.ts';

/** The files that help editors, by path: `npm run schemas` writes them, and a test says when they are out of date. */
export function editorFiles(): TextFile[] {
  const schemas = [
    ...collectionNames.map((name) => [name, collectionRules[name].schema] as const),
    ['alike', alike] as const,
    ['coverage', coverage] as const,
  ];
  return [
    ...schemas.map(([name, schema]) => ({ path: `.vscode/schemas/${name}.json`, text: jsonSchema(schema) })),
    { path: '.vscode/touchpoint.code-snippets', text: snippets() },
  ];
}
