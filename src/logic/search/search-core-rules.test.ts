import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePages } from './pages.sample.ts';
import { addressesOf, asked, coreOf, readFilesOf } from './search-core.sample.ts';

const read = readFilesOf(samplePages);
const core = coreOf(samplePages, { read });

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor toString',
    '<script>alert(1)</script>',
    '"',
    '"""',
    'שלום עולם',
    '顧客 体験',
    '🙂🙂',
    '\u202Eeffort',
    'a'.repeat(10_000),
    'customer '.repeat(1000),
  ),
  fc
    .array(fc.constantFrom('customer', 'effort', 'scor', 'xyz', '"', 'ces', 'of', 'truth', 'e'), { maxLength: 8 })
    .map((words) => words.join(' ')),
);

test('no question throws, and the same question has the same answer', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.boolean(), async (words, literally) => {
      const first = await core.search(asked(words, {}, literally));
      const second = await coreOf(samplePages, { read }).search(asked(words, {}, literally));
      expect(await addressesOf(first)).toEqual(await addressesOf(second));
      await core.atOnce(asked(words, {}, literally));
    }),
    { numRuns: 300 },
  );
});

test('an exact title comes first, whatever else the site holds', async () => {
  const word = fc.constantFrom('customer', 'effort', 'score', 'journey', 'the', 'of', 'map', 'maps', 'trust');
  const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const aPage = fc.record({ title: line, aliases: fc.array(line, { maxLength: 3 }), summary: line, text: line });
  const site = fc.uniqueArray(aPage, { minLength: 1, maxLength: 25, selector: ({ title }) => title });
  await fc.assert(
    fc.asyncProperty(site, fc.nat(), async (parts, number) => {
      const pages = parts.map((part, index) => ({
        ...part,
        id: String(index),
        address: `/p/${index}/`,
        asked: [],
        headings: [],
        facets: { type: ['Concept'] },
      }));
      const wanted = pages[number % pages.length]!;
      const findings = await coreOf(pages).search(asked(wanted.title));
      expect((await addressesOf(findings))[0]).toBe(wanted.address);
    }),
    { numRuns: 200 },
  );
});
