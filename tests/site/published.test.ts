import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** What the site has released, read as the plain data that it is. */
const published = Object.entries(JSON.parse(readFileSync('published.json', 'utf8')) as Record<string, string[]>);

/** The ids of the elements in the main part of each page, by address. */
const ids = new Map(
  builtPages().map(({ path, dom }) => [path, new Set(dom.querySelectorAll('main [id]').map(({ id }) => id ?? ''))]),
);
const leadsOn = new Set(
  builtPages()
    .filter(({ moved }) => moved)
    .map(({ path }) => path),
);

test('every address and place that was published is answered by a page, a heading, a file or a page that leads on', () => {
  const lost = published.flatMap(([address, places]) => {
    if (leadsOn.has(address)) return [];
    const there = ids.get(address);
    if (there) return places.filter((place) => !there.has(place)).map((place) => `${address}#${place}`);
    return /\.\w+$/.test(address) && readFileSync(`dist${address}`, 'utf8') !== '' ? [] : [address];
  });
  expect(lost).toEqual([]);
});

test('everything that a reader can link is on the list: run `npm run build`, then `npm run published`, and commit it', () => {
  const listed = new Map(published.map(([address, places]) => [address, new Set(places)]));
  const missing = builtPages()
    .filter(({ path }) => path !== '/404.html')
    .flatMap(({ path, dom }) => {
      const known = listed.get(path);
      if (!known) return [path];
      return dom
        .querySelectorAll('main h1, main h2, main h3, main h4')
        .flatMap(({ id }) => (id && !/^(contents|letter-\w)$/.test(id) && !known.has(id) ? [`${path}#${id}`] : []));
    });
  expect(missing).toEqual([]);
});

test('the list has one address a line, in order, so that changes of two branches seldom touch', () => {
  const [open, ...lines] = readFileSync('published.json', 'utf8').trimEnd().split('\n');
  expect([open, lines.pop()]).toEqual(['{', '}']);
  expect(lines).toHaveLength(published.length);
  const addresses = published.map(([address]) => address);
  expect(addresses).toEqual(addresses.toSorted());
});
