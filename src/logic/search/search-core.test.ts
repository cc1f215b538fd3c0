import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FullText } from './full-text.ts';
import { makeSearchFiles } from './make-search-files.ts';
import { plain } from './marked-text.ts';
import { sampleText } from './text.sample.ts';
import { samplePages } from './pages.sample.ts';
import type { ReadFile } from './index-files.ts';
import { searchCore } from './search-core.ts';
import type { Findings } from './search-index.ts';
import type { SearchPage } from './search-page.ts';
import { textSearch } from './text-search.ts';
import { noFilters, type Filters, type SearchQuery } from './search-query.ts';

const alike = [['parcel', 'package']];

const asked = (words: string, filters: Partial<Filters> = {}, literally = false): SearchQuery => ({
  words,
  literally,
  filters: { ...noFilters, ...filters },
});

function coreOf(
  pages: readonly SearchPage[],
  { texts = sampleText(pages), read }: { texts?: FullText; read?: ReadFile } = {},
) {
  const files = makeSearchFiles(pages, alike);
  const readFile = (name: string) => Promise.resolve(JSON.parse(files.get(`${name}.json`) ?? 'null') as unknown);
  return searchCore(
    read ?? readFile,
    (indexFiles, address) => Promise.resolve(textSearch(texts, indexFiles, address)),
    (path) => path,
  );
}

const core = coreOf(samplePages);

const addresses = async (findings: Findings) => (await findings.read(0, 10)).map(({ address }) => address);

const best = async (words: string) => (await addresses(await core.search(asked(words))))[0];

test.each([
  ['Customer Effort Score', '/metrics/ces/'],
  ['score of effort', '/metrics/ces/'],
  ['ces', '/metrics/ces/'],
  ['promoters', '/metrics/nps/'],
  ['custmer efort', '/metrics/ces/'],
  ['touch point', '/concepts/touchpoint/'],
  ['netpromoter', '/metrics/nps/'],
  ['deliv', '/touchpoints/delivery/'],
  ['late package', '/touchpoints/delivery/'],
  ['dixon 2010', '/sources/dixon-2010/'],
  ['arrives', '/touchpoints/delivery/'],
  ['"moment of truth" company', '/concepts/touchpoint/'],
])('“%s” finds %s first', async (words, address) => {
  expect(await best(words)).toBe(address);
});

test('a name is answered at once, without the texts', async () => {
  const texts = { find: () => Promise.reject(new Error('not asked')) };
  const findings = await coreOf(samplePages, { texts }).atOnce(asked('nps'));
  expect((await addresses(findings))[0]).toBe('/metrics/nps/');
});

test('a term or another name of it shows its definition', async () => {
  for (const words of ['churn', 'Attrition']) {
    const { definition } = await core.atOnce(asked(words));
    expect(definition?.address).toBe('/glossary/#churn');
    expect(plain(definition?.summary ?? [])).toBe('The share of customers who have left.');
  }
  expect((await core.atOnce(asked('churn rate'))).definition).toBeUndefined();
});

test('why a page was found is said where its title does not say it', async () => {
  const reason = async (words: string) => {
    const [hit] = await (await core.search(asked(words))).read(0, 1);
    return plain(hit?.reason ?? []);
  };
  expect(await reason('ces')).toBe('Also called CES');
  expect(await reason('late parcel')).toBe('Asked as parcel is late');
  expect(await reason('dixon freeman')).toBe('Dixon, Freeman & Toman (2010)');
  expect(await reason('customer effort')).toBe('');
});

test('a heading that was asked for is the section, with its place', async () => {
  const texts = { find: () => Promise.resolve([]) };
  const [hit] = await (await coreOf(samplePages, { texts }).search(asked('what it cannot'))).read(0, 1);
  expect(hit?.section).toEqual({ address: '/metrics/ces/#limits', heading: 'What it cannot do', excerpt: [] });
});

test('a typing error is corrected, said, and can be meant', async () => {
  const corrected = await core.search(asked('custmer'));
  expect(corrected.corrections).toEqual([{ typed: 'custmer', corrected: 'customer' }]);
  const literal = await core.search(asked('custmer', {}, true));
  expect(literal).toMatchObject({ corrections: [], missing: ['custmer'], total: 0 });
  expect(literal.near.map(({ address }) => address)).toContain('/metrics/ces/');
});

test('a word that no page contains is missing; alone, it finds nothing', async () => {
  expect(await core.search(asked('qwertzuiop'))).toMatchObject({ missing: ['qwertzuiop'], total: 0 });
  const without = await core.search(asked('effort qwertzuiop'));
  expect(without.missing).toEqual(['qwertzuiop']);
  expect(await addresses(without)).toContain('/metrics/ces/');
});

test('a quoted text keeps its words together; one that no page holds is missing', async () => {
  expect(await addresses(await core.search(asked('"moment of truth"')))).toHaveLength(2);
  expect((await core.search(asked('"truth of moment"'))).missing).toEqual(['truth of moment']);
});

test('filters narrow, and each says what it would show beside the others of its kind', async () => {
  const findings = await core.search(asked('score', { type: ['Metric'], level: ['interaction'] }));
  expect(await addresses(findings)).toEqual(['/metrics/ces/']);
  const { level, type } = await findings.count();
  expect(level).toEqual({ interaction: 1, relationship: 1 });
  expect(type).toMatchObject({ Metric: 1 });
});

test('filters alone browse; without any, there is nothing to show and all to count', async () => {
  const browsed = await core.search(asked('', { touchpoint: ['Delivery'] }));
  expect(await addresses(browsed)).toEqual(['/touchpoints/delivery/']);
  const nothing = await core.search(asked(''));
  expect(nothing.total).toBe(0);
  expect((await nothing.count()).type).toMatchObject({ Metric: 2, Term: 1 });
});

test('when the texts cannot be read, names go on answering, and it is said', async () => {
  const texts = { find: () => Promise.reject(new Error('WebAssembly is blocked')) };
  const findings = await coreOf(samplePages, { texts }).search(asked('effort'));
  expect(findings.isWithoutTexts).toBe(true);
  expect((await addresses(findings))[0]).toBe('/metrics/ces/');
});

test.each(['ids', 'vocabulary'])(
  'when a file of the %s cannot be read, names go on answering, and it is said',
  async (lost) => {
    const files = makeSearchFiles(samplePages, alike);
    const read = (name: string) =>
      name.startsWith(lost)
        ? Promise.reject(new Error('404'))
        : Promise.resolve(JSON.parse(files.get(`${name}.json`) ?? '') as unknown);
    // Of these words, the second is in texts alone.
    const findings = await coreOf(samplePages, { read }).search(asked('effort stay'));
    expect(findings.isWithoutTexts).toBe(true);
    expect(await addresses(findings)).toContain('/metrics/ces/');
  },
);

test('an excerpt that cannot be read is left out, and the result stays', async () => {
  const unreadable = { id: '/metrics/ces/', score: 1, sections: () => Promise.reject(new Error('404')) };
  const texts = { find: () => Promise.resolve([unreadable]) };
  const [hit] = await (await coreOf(samplePages, { texts }).search(asked('effort'))).read(0, 1);
  expect(hit).toMatchObject({ address: '/metrics/ces/' });
});

test.each([
  { when: 'missing', read: () => Promise.reject(new Error('404')) },
  { when: 'empty', read: () => Promise.resolve(null) },
  { when: 'of another form', read: () => Promise.resolve({ pages: 'many', firstWords: 7 }) },
])('a file that is $when is a refusal, never half an answer', async ({ read }) => {
  await expect(coreOf(samplePages, { read }).search(asked('effort'))).rejects.toThrow();
});

test('a file that failed is asked for again', async () => {
  const files = makeSearchFiles(samplePages, []);
  let failing = true;
  const read = (name: string) =>
    failing
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(JSON.parse(files.get(`${name}.json`) ?? '') as unknown);
  const recovering = coreOf(samplePages, { read });
  await expect(recovering.search(asked('effort'))).rejects.toThrow('offline');
  failing = false;
  expect((await recovering.search(asked('effort'))).total).toBeGreaterThan(0);
});

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
      const second = await coreOf(samplePages).search(asked(words, {}, literally));
      expect(await addresses(first)).toEqual(await addresses(second));
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
      expect((await addresses(findings))[0]).toBe(wanted.address);
    }),
    { numRuns: 200 },
  );
});
