import { collectionRules, type Collection } from '../schemas/collections.ts';
import type { Entry } from './entry.ts';
import { problemAt, type Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { schemaIssues } from './schema-issues.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import type { ShelvedFile } from './shelve-files.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Endings with which a file can be read though it is not named as it should be. */
const readable = { mdx: /\.mdx?$/i, yaml: /\.ya?ml$/i };

/** Reads one content file: the entry with what could be read, and the problems of what could not. */
export function readEntry(shelved: ShelvedFile & { collection: Collection }): { entry: Entry; problems: Problem[] } {
  const { file, collection, id } = shelved;
  const { format } = collectionRules[collection];
  const unread: Entry = { file, collection, id, fields: undefined, issues: [], body: undefined };
  if (file.refused !== undefined || !readable[format].test(file.path)) return { entry: unread, problems: [] };
  if (format === 'mdx') return readArticle(unread);
  const { yaml, problems } = readYaml(file);
  return { entry: withFields(unread, yaml), problems };
}

function readArticle(unread: Entry): { entry: Entry; problems: Problem[] } {
  const split = splitFrontMatter(unread.file.text);
  if (split.missing !== undefined) {
    return { entry: unread, problems: [problemAt(unread.file, split.offset, 'yaml-syntax', split.missing)] };
  }
  const { yaml, problems } = readYaml(unread.file, split.yamlEnd);
  const { body, problem } = readBody(unread.file, split.bodyStart);
  return { entry: { ...withFields(unread, yaml), body }, problems: problem ? [...problems, problem] : problems };
}

function withFields(unread: Entry, fields: Yaml | undefined): Entry {
  return { ...unread, fields, issues: fields ? schemaIssues(unread.collection, fields.data) : [] };
}
