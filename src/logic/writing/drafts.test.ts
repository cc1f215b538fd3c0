import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfDraft, readDrafts, writeDrafts, type Draft } from './drafts.ts';

const kinds = ['concepts', 'glossary'];
const draft: Draft = { kind: 'concepts', id: 'queue', fields: { title: 'Queue' }, text: 'Words.', changed: 5 };

test('what was written is read again', () => {
  expect(readDrafts(writeDrafts([draft]), kinds)).toEqual({ drafts: [draft], problems: [] });
});

test.each([
  ['no JSON', '{', 'These are no drafts of Touchpoint; choose a file that was exported here.'],
  [
    'something else',
    '{"touchpointDeck": 1}',
    'These are no drafts of Touchpoint; choose a file that was exported here.',
  ],
  [
    'a later form',
    '{"touchpointDrafts": 2}',
    'These drafts are of form 2, and this page reads form 1. Reload the page; it may be older than the drafts.',
  ],
  ['no list', '{"touchpointDrafts": 1}', 'The list of drafts in this file is damaged; choose another export.'],
])('%s is refused with a sentence', (_, text, problem) => {
  expect(readDrafts(text, kinds)).toEqual({ drafts: [], problems: [problem] });
});

test('a damaged draft among others is left out, and the reader is told', () => {
  const text = JSON.stringify({ touchpointDrafts: 1, drafts: [draft, { kind: 'unheard' }, 3] });
  expect(readDrafts(text, kinds)).toEqual({
    drafts: [draft],
    problems: ['2 of 3 drafts could not be read and were left out.'],
  });
});

test('parts of a draft that are missing are empty', () => {
  const text = JSON.stringify({ touchpointDrafts: 1, drafts: [{ kind: 'glossary', fields: {}, changed: 'soon' }] });
  expect(readDrafts(text, kinds).drafts).toEqual([{ kind: 'glossary', id: '', fields: {}, text: '', changed: 0 }]);
});

test('whatever a text holds, each draft that is read has a known kind', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((drafts) => JSON.stringify({ touchpointDrafts: 1, drafts })),
      ),
      (text) => {
        const { drafts, problems } = readDrafts(text, kinds);
        expect(drafts.every(({ kind }) => kinds.includes(kind))).toBe(true);
        expect(drafts.length > 0 || problems.length > 0 || /"drafts":\[\]/.test(text)).toBe(true);
      },
    ),
  );
});

test.each([
  [{ title: 'Queue' }, 'Queue'],
  [{ term: 'queue' }, 'queue'],
  [{ title: 3 }, ''],
  [{}, ''],
])('%j is called %j', (fields, name) => {
  expect(nameOfDraft({ fields })).toBe(name);
});
