import type { Collection } from '../schemas/collections.ts';
import type { Body } from './read-body.ts';
import type { SchemaIssue } from './schema-issues.ts';
import type { Yaml } from './read-yaml.ts';
import type { TextFile } from './problem.ts';

/** One entry of a collection, with as much of it as can be read. */
export interface Entry {
  file: TextFile;
  collection: Collection;
  id: string;
  /** The front matter of an article or the data of the file. */
  fields: Yaml | undefined;
  /** What the schema of the collection does not accept of them. */
  issues: readonly SchemaIssue[];
  /** The text of an article. */
  body: Body | undefined;
}
