import { expect, test } from 'vitest';
import { plain } from './marked-text.ts';
import { samplePages } from './pages.sample.ts';
import { addressesOf, asked, coreOf } from './search-core.sample.ts';

const core = coreOf(samplePages);

const best = async (words: string) => (await addressesOf(await core.search(asked(words))))[0];

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
  expect((await addressesOf(findings))[0]).toBe('/metrics/nps/');
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
  expect(await addressesOf(without)).toContain('/metrics/ces/');
});

test('a quoted text keeps its words together; one that no page holds is missing', async () => {
  expect(await addressesOf(await core.search(asked('"moment of truth"')))).toHaveLength(2);
  expect((await core.search(asked('"truth of moment"'))).missing).toEqual(['truth of moment']);
});

test('filters narrow, and each says what it would show beside the others of its kind', async () => {
  const findings = await core.search(asked('score', { type: ['Metric'], level: ['interaction'] }));
  expect(await addressesOf(findings)).toEqual(['/metrics/ces/']);
  const { level, type } = await findings.count();
  expect(level).toEqual({ interaction: 1, relationship: 1 });
  expect(type).toMatchObject({ Metric: 1 });
});

test('filters alone browse; without any, there is nothing to show and all to count', async () => {
  const browsed = await core.search(asked('', { touchpoint: ['Delivery'] }));
  expect(await addressesOf(browsed)).toEqual(['/touchpoints/delivery/']);
  const nothing = await core.search(asked(''));
  expect(nothing.total).toBe(0);
  expect((await nothing.count()).type).toMatchObject({ Metric: 2, Term: 1 });
});
