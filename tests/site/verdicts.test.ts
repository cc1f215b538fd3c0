import { expect, test } from 'vitest';
import { attribute, builtPages } from './pages.ts';

const pages = builtPages();
const page = (path: string) => pages.find((page) => page.path === path)!;
const examples = pages.filter(({ path, moved }) => /^\/examples\/[^/]+\/$/.test(path) && !moved);
const text = (element: { textContent: string } | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The stories of each cell of the table, by what the cell says of UX and CX. */
const cells = page('/verdicts/')
  .dom.querySelectorAll('.quadrants tbody tr')
  .flatMap((row) =>
    row.querySelectorAll('td').flatMap((cell) =>
      cell.querySelectorAll('a').map((link) => ({
        path: attribute(link, 'href'),
        ux: text(row.querySelector('th')).startsWith('Good'),
        cx: attribute(cell, 'data-label') === 'Good CX',
      })),
    ),
  );

test('every example stands in the table of verdicts once, and links to it', () => {
  expect(cells.map(({ path }) => path).sort()).toEqual(examples.map(({ path }) => path).sort());
  for (const { dom } of examples) expect(dom.querySelector('main a[href="/verdicts/"]')).not.toBeNull();
  expect(page('/examples/').dom.querySelector('main a[href="/verdicts/"]')).not.toBeNull();
});

test.each(cells)('$path stands where its own page says', ({ path, ux, cx }) => {
  const { dom } = page(path);
  const results = dom.querySelectorAll('.journey-table td[data-label="UX"]').map(text);
  const worked = results.filter((result) => result === 'worked').length;
  expect(ux).toBe(worked > results.length - worked);
  expect(cx).toBe(text(dom.querySelector('main [data-level="journey"] .verdict')) === 'Kept.');
});

test('no cell of the table is empty', () => {
  expect(new Set(cells.map(({ ux, cx }) => `${ux} ${cx}`)).size).toBe(4);
});

test.each(examples)('$path prints its changes with their outcomes', ({ dom }) => {
  const rows = dom.querySelectorAll('.changes tbody tr');
  expect(rows.length).toBeGreaterThanOrEqual(2);
  const moves = rows.map((row) => row.querySelectorAll('td[data-label="journey"] b').length);
  expect(moves, 'some change should leave the journey as it is').toContain(0);
  for (const row of rows) expect(row.querySelectorAll('td').map(text).every(Boolean)).toBe(true);
});
