/**
 * Writes the JSON Schemas and snippets for editors from the schemas of the content and the list of
 * components: `npm run schemas`. To be run after a change of either.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorFiles } from '../src/authoring/editor-files.ts';

const files = editorFiles();
mkdirSync('.vscode/schemas', { recursive: true });
for (const { path, text } of files) writeFileSync(path, text);
console.log(`${files.length} files are written in .vscode.`);
