import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogEntry } from '../../src/logic/catalog-entry.ts';
import { dayInWords } from '../../src/logic/dates.ts';
import { reviewTerms } from '../../src/logic/review-terms.ts';
import { dueDay } from '../../src/logic/reviews.ts';
import { shelves, type CollectionName } from '../../src/logic/sections.ts';
import { budget, sent } from './budget.ts';
import { articlePages, attribute, builtPages, plain, type BuiltPage } from './pages.ts';

/** The other build is made as if on the first day of 2100, when every check is overdue: see scripts/test.ts. */
const later = 'dist-kb';

const months = new Map(
  Object.entries(shelves).map(([name, { one }]) => [one, reviewTerms[name as CollectionName].months]),
);
/** The entries that have pages of their own, with the day on which each is due. */
const entries = (JSON.parse(readFileSync(`${later}/catalog.json`, 'utf8')) as CatalogEntry[])
  .filter(({ address }) => !address.includes('#'))
  .map(({ address, type, reviewed }) => ({ address, due: dueDay(reviewed, months.get(type) ?? 0) }));

/** The days since which the check of a page has been due, as the page says. */
function dueSince({ dom }: BuiltPage): string[] {
  return dom.querySelectorAll('.meta mark time').map((time) => attribute(time, 'datetime'));
}

/** The numbers of a column in the table of checks, added up. */
function sumOf(column: string, dir: string): number {
  return pageAt('/status/', dir)
    .dom.querySelectorAll('td')
    .filter((cell) => attribute(cell, 'data-label') === column)
    .reduce((sum, cell) => sum + Number(cell.textContent), 0);
}

function pageAt(path: string, dir: string): BuiltPage {
  const page = builtPages(dir).find((page) => page.path === path);
  if (!page) throw new Error(`There is no ${path} in ${dir}.`);
  return page;
}

test('every page whose check is overdue says since when', () => {
  const said = Object.fromEntries(entries.map(({ address }) => [address, dueSince(pageAt(address, later))]));
  expect(said).toEqual(Object.fromEntries(entries.map(({ address, due }) => [address, [due]])));
});

test('no other page says so', () => {
  const today = attribute(pageAt('/status/', 'dist').dom.querySelector('main time'), 'datetime');
  const overdue = entries.filter(({ due }) => due < today).map(({ address }) => address);
  const saying = builtPages().filter((page) => dueSince(page).length > 0);
  expect(saying.map(({ path }) => path).sort()).toEqual(overdue.sort());
});

test('the table of checks counts every entry, and all of them as overdue in the end', () => {
  const all = (JSON.parse(readFileSync('dist/catalog.json', 'utf8')) as CatalogEntry[]).length;
  expect(sumOf('Entries', 'dist')).toBe(all);
  expect(sumOf('Overdue', later)).toBe(all);
  const list = pageAt('/status/', later)
    .dom.querySelectorAll('section')
    .find((section) => attribute(section, 'aria-labelledby') === 'overdue');
  expect(list?.querySelectorAll('li')).toHaveLength(all);
});

test('an article arrives in one round trip when its check is overdue as well', () => {
  const note = /<mark[^]*?<\/mark>/;
  const heavy = articlePages().flatMap(({ path, html }) => {
    const [added = ''] = note.exec(pageAt(path, later).html) ?? [];
    const bytes = sent(html.replace(/Checked on [^]*?<\/span>/, (checked) => `${checked} ${added}`));
    return bytes > budget.article ? [`${path} will weigh ${bytes} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});

test('the page of changes says what changed, or that nothing has', () => {
  const { dom } = pageAt('/changes/', 'dist');
  const days = dom.querySelectorAll('main h2 time').map((time) => attribute(time, 'datetime'));
  const feed = readFileSync('dist/changes.xml', 'utf8');
  expect(plain(dom.querySelector('main')?.textContent ?? '').includes('There are none yet')).toBe(days.length === 0);
  expect(days).toEqual(days.toSorted().reverse());
  expect(feed.includes('<item>')).toBe(days.length > 0);
  for (const day of days) expect(plain(dom.querySelector('main')?.textContent ?? '')).toContain(dayInWords(day));
});
