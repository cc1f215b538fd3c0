import { lists } from '../check/list-problems.ts';
import type { TextFile } from '../check/problem.ts';
import { collectionNames } from '../check/shelve-files.ts';
import { collectionRules } from '../schemas/collections.ts';
import { jsonSchema } from './json-schema.ts';
import { snippets } from './snippets.ts';

/** The files that help editors, by path: `npm run schemas` writes them, and a test says when they are out of date. */
export function editorFiles(): TextFile[] {
  const schemas = [
    ...collectionNames.map((name) => [name, collectionRules[name].schema] as const),
    ...Object.entries(lists).map(([path, schema]) => [nameOfList(path), schema] as const),
  ];
  return [
    ...schemas.map(([name, schema]) => ({ path: `.vscode/schemas/${name}.json`, text: jsonSchema(schema) })),
    { path: '.vscode/touchpoint.code-snippets', text: snippets() },
  ];
}

/** The name of a list beside the entries, such as `coverage` for src/content/coverage.yaml. */
export function nameOfList(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}
