import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { lists } from '../check/list-problems.ts';
import { collectionRules } from '../schemas/collections.ts';
import { editorFiles, nameOfList } from './editor-files.ts';
import { jsonSchema } from './json-schema.ts';
import { sentence, day, idOf } from '../schemas/fields.ts';

test.each(editorFiles())('$path is up to date', ({ path, text }) => {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(committed === text, `${path} is out of date: run \`npm run schemas\` and commit what it writes.`).toBe(true);
});

test('VS Code finds a schema for every file of data', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const collections = Object.entries(collectionRules).filter(([, { format }]) => format === 'yaml');
  const named = Object.keys(lists).map((path) => [`./.vscode/schemas/${nameOfList(path)}.json`, path]);
  const folders = collections.map(([name]) => [`./.vscode/schemas/${name}.json`, `src/content/${name}/*.yaml`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries([...folders, ...named]));
});

test('editors show the sentences of the check, and propose no empty list', () => {
  const schema = z.strictObject({
    summary: sentence('one sentence'),
    metrics: z.array(idOf('metrics')).default([]),
    on: day('A day.'),
  });
  expect(JSON.parse(jsonSchema(schema))).toMatchObject({
    required: ['summary', 'on'],
    additionalProperties: false,
    properties: {
      summary: {
        description: 'one sentence',
        patternErrorMessage: 'This is not a sentence; end it with a period.',
      },
      metrics: {
        type: 'array',
        items: {
          patternErrorMessage:
            'This is not an id; write the file name of an entry in src/content/metrics, without its ending.',
        },
      },
      on: { patternErrorMessage: 'Write a day that exists as year-month-day, such as 2026-11-22.' },
    },
  });
  expect(jsonSchema(schema)).not.toMatch(/"default"|"refersTo"/);
});
