import type { TextFile } from '../check/problem.ts';
import type { Project } from '../check/project.ts';
import { readYaml } from '../check/read-yaml.ts';
import { shelveFiles } from '../check/shelve-files.ts';
import { splitFrontMatter } from '../check/split-front-matter.ts';
import { collectionRules, type Collection } from '../schemas/collections.ts';

/** What can be known of an entry from its front matter or data. */
export interface KnownEntry {
  collection: Collection;
  id: string;
  path: string;
  /** Its title or term. */
  name: string;
  aliases: readonly string[];
  /** What else says what it is about: how people ask for it, or what a source supports. */
  about: readonly string[];
}

/** The entries of a project whose fields can be read. Drafts are not among them. */
export function knownEntries({ content }: Pick<Project, 'content'>): KnownEntry[] {
  return shelveFiles(content).flatMap(({ file, collection, id }) => {
    if (!collection) return [];
    const data = readYaml(file, collectionRules[collection].format === 'mdx' ? frontMatterEnd(file) : undefined).yaml
      ?.data;
    const name = data?.['term'] ?? data?.['title'];
    if (!data || typeof name !== 'string') return [];
    const about = [...textsIn(data['asked']), ...textsIn([data['supports']])];
    return [{ collection, id, path: file.path, name, aliases: textsIn(data['aliases']), about }];
  });
}

function frontMatterEnd({ text }: TextFile): number {
  const split = splitFrontMatter(text);
  return split.missing === undefined ? split.yamlEnd : 0;
}

function textsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [];
  return values.filter((one) => typeof one === 'string');
}
