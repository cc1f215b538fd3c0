import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { levels } from '../../src/logic/levels.ts';
import { writtenSituations, type Written } from '../written-situations.ts';
import { attribute, builtPages, plain, type BuiltPage } from './pages.ts';

const written = new Map(writtenSituations.map(({ id, data }) => [id, data]));
const pages = new Map(builtPages().map((page) => [page.path, page]));
const pageAt = (path: string): BuiltPage => {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
};

/** The sets to which the overview leads: their ids, and the number of situations that it gives. */
const sets = pageAt('/quiz/')
  .dom.querySelectorAll('section[aria-labelledby="sets"] li')
  .map((item) => {
    const address = attribute(item.querySelector('a'), 'href');
    return {
      id: address === '/quiz/' ? '1' : basename(address),
      address,
      count: Number(/\d+/.exec(item.querySelector('small')?.textContent ?? '')?.[0]),
    };
  });

const heldBy = (path: string) =>
  [...pageAt(path).html.matchAll(/<template data-situation="([^"]+)"/g)].map(([, id = '']) => id);

test('there are sets by number, difficulty, level, path and industry', () => {
  const ids = sets.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['1', '2', 'easy', 'hard-2', 'around-journey', 'path-first-hour', 'banking']),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sets)('the set $id', ({ id, address, count }) => {
  const held = heldBy(address);

  test('has the situations that the overview counts: three to twelve, each once', () => {
    expect(held).toHaveLength(count);
    expect(new Set(held).size).toBe(count);
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(12);
  });

  test('tells no answer in its list', () => {
    const listed = pageAt(address).dom.querySelector('section[aria-labelledby="all"]')!;
    expect(listed.querySelectorAll('[data-level], [data-verdict]')).toEqual([]);
  });

  test('leads to its sheet and its files', () => {
    const links = pageAt(address).dom.querySelectorAll('section[aria-labelledby="take-along"] a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      `/quiz/sheets/${id}/`,
      `/quiz/files/touchpoint-${id}.tsv`,
      `/quiz/files/touchpoint-${id}.zip`,
    ]);
  });

  test('asks on its sheet, and answers after all questions', () => {
    const { dom, unlisted } = pageAt(`/quiz/sheets/${id}/`);
    expect(unlisted).toBe(true);
    const [questions, answers] = ['questions', 'answers'].map((name) =>
      plain(dom.querySelector(`section[aria-labelledby="${name}"]`)?.textContent ?? ''),
    ) as [string, string];
    for (const { title, why, levelWhy, bestCase } of held.map((id) => written.get(id)!)) {
      expect(questions).toContain(plain(title));
      for (const reason of [...Object.values(why), ...Object.values(levelWhy), bestCase].map(plain)) {
        expect(questions).not.toContain(reason);
        expect(answers).toContain(reason);
      }
    }
  });

  test('has a card for each situation', () => {
    const rows = readFileSync(`dist/quiz/files/touchpoint-${id}.tsv`, 'utf8').split('\n').slice(7, -1);
    expect(rows.map((row) => /^"touchpoint-([a-z0-9-]+)"\t/.exec(row)?.[1])).toEqual(held);
  });

  test('is a QTI package of two questions for each situation, in the form of the specification', async () => {
    const files = unzipSync(readFileSync(`dist/quiz/files/touchpoint-${id}.zip`));
    const xml = Object.entries(files)
      .filter(([path]) => path.endsWith('.xml'))
      .map(([path, bytes]) => ({ fileName: path.replaceAll('/', '-'), contents: strFromU8(bytes) }));
    expect(xml).toHaveLength(2 + 2 * held.length);
    const { errors } = await validateXML({ xml, extension: 'relaxng', schema: qti });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });
});

const qti = readFileSync('tests/qti/qti-2.1-subset.rng', 'utf8');

describe.each(levels)('the set around the %s', (level) => {
  const held = heldBy(`/quiz/sets/around-${level}/`).map((id) => written.get(id)!);
  const at = held.filter((situation) => situation.level === level);
  const beside = held.filter((situation) => situation.level !== level);

  test('is half at that level and half at the others, so its name is no answer', () => {
    for (const other of levels) {
      expect(held.filter((situation) => situation.level === other)).toHaveLength(other === level ? 6 : 3);
    }
  });

  test('is as hard in one half as in the other', () => {
    const hardness = (half: readonly Written[]) => half.map(({ difficulty }) => difficulty).sort();
    expect(hardness(at)).toEqual(hardness(beside));
  });
});

describe('“Test yourself”', () => {
  const ended = builtPages().filter(
    ({ path, moved }) => /^\/(concepts|levels|examples)\/[^/]+\/$/.test(path) && !moved,
  );

  test.each(ended.map(({ path }) => path))('at the end of %s leads to three situations', (path) => {
    expect(new Set(testing(path)).size).toBe(3);
    for (const id of testing(path)) expect(written.has(id), id).toBe(true);
  });

  test.each(levels)('at the end of the page on the %s is of that level and of others', (level) => {
    const found = testing(`/levels/${level}/`).map((id) => written.get(id)?.level);
    expect(found).toContain(level);
    expect(new Set(found).size).toBeGreaterThan(1);
  });
});

/** The ids of the situations below “Test yourself” on a page. */
function testing(path: string): string[] {
  const section = pageAt(path)
    .dom.querySelectorAll('section')
    .find((section) => section.querySelector('h2')?.textContent.trim() === 'Test yourself');
  return (section?.querySelectorAll('a') ?? []).map((link) => basename(attribute(link, 'href')));
}
