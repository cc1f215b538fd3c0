import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepIndex } from '../../scripts/keep-index.ts';
import { serve } from '../../scripts/serve.ts';
import { fieldOf, folderWith, indexFiles, listOf, publish, serveFolder, siteOf } from './served-index.ts';

const older = '0123456789';
const newer = 'abcdef0123';
const oldest = '9999999999';

const reload = 'Tabs that are open now will have to reload before they can search.';

describe('the index of the live release', () => {
  test('is kept, and answers beside the new one', async () => {
    const live = await publish(siteOf(older));
    const dist = folderWith(siteOf(newer));
    expect(await keepIndex(live, dist)).toBe(
      `Kept 2 files of release ${older}: tabs that are open now can go on searching.`,
    );
    expect(indexFiles(dist)).toEqual(
      [older, newer].flatMap((release) =>
        ['files.json', 'head.json', 'pagefind/index/en_1.pf_index'].map((file) => `${release}/${file}`),
      ),
    );

    const published = await serveFolder(dist);
    for (const release of [older, newer]) {
      const answer = await fetch(new URL(`search-index/${release}/pagefind/index/en_1.pf_index`, published));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(`words of ${release}`);
    }
  });

  test('is the only one that is kept, although the live site keeps one too', async () => {
    const live = await publish({ ...siteOf(oldest), ...siteOf(older) });
    const dist = folderWith(siteOf(newer));
    await keepIndex(live, dist);
    expect(releases(dist)).toEqual([older, newer]);
  });

  test('is kept again when it is there already, and when an earlier run was ended in the middle', async () => {
    const live = await publish(siteOf(older));
    const dist = folderWith({ ...siteOf(newer), 'search-index/copying/left-over.json': '{}' });
    const said = await keepIndex(live, dist);
    expect(await keepIndex(live, dist)).toBe(said);
    expect(indexFiles(dist)).toHaveLength(6);
  });

  test('is not kept when the built site has the same', async () => {
    const live = await publish(siteOf(newer));
    expect(await keepNothing(live, siteOf(newer))).toBe(
      `The live site has the same release of the index, ${newer}: nothing is to be kept.`,
    );
  });
});

describe('without a live site that can be read, nothing is kept', () => {
  test('when there is no site yet', async () => {
    const live = await publish({});
    const said = await keepNothing(live);
    expect(said).toMatch(/^No index is kept, because there is no live site or it cannot be read: .* status 404\. /);
    expect(said).toContain(`${live.href}search/field/ answers`);
    expect(said).toContain(reload);
  });

  test('when no server answers', async () => {
    const { address, close } = await serve({ dir: folderWith({}), port: 0 });
    await close();
    const said = await keepNothing(new URL(address));
    expect(said).toMatch(/it cannot be read: .* does not answer \(.*ECONNREFUSED.*\)\. /);
    expect(said).toContain(reload);
  });

  test.each(['', '../old', `${older}0`, older.slice(1), newer.toUpperCase()])(
    'when its search names the release "%s"',
    async (release) => {
      const live = await publish({ ...siteOf(older), ...fieldOf(release) });
      expect(await keepNothing(live)).toBe(
        `No index is kept: the search at ${live.href} names no release of its index. ${reload}`,
      );
    },
  );
});

describe('a release that cannot be copied as a whole is not kept', () => {
  test.each([
    '../head.json',
    'pagefind/../../../index.html',
    'pagefind/..',
    '/head.json',
    '//touchpoint.example/head.json',
    'https://touchpoint.example/head.json',
    'pagefind\\index.json',
    'C:head.json',
    './head.json',
    'pagefind//index.json',
    'pagefind/',
    '%2e%2e/head.json',
    'head.json?',
    'head.json\n',
    '.htaccess',
    '',
    7,
    null,
  ])('when its list names %j', async (name) => {
    const live = await publish({ ...siteOf(older), ...listOf(older, ['head.json', name]) });
    expect(await keepNothing(live)).toBe(
      `Release ${older} of the index is not kept: its files.json names ${JSON.stringify(name)}, ` +
        `which is no plain name of a file below its folder. ${reload}`,
    );
  });

  test.each([
    { list: '["head.json"', words: 'its files.json is not JSON' },
    { list: '<!doctype html>', words: 'its files.json is not JSON' },
    { list: '{"head.json":1}', words: 'its files.json is no list of files' },
    { list: '[]', words: 'its files.json is no list of files' },
  ])('when its list is $list', async ({ list, words }) => {
    const live = await publish({ ...siteOf(older), [`search-index/${older}/files.json`]: list });
    expect(await keepNothing(live)).toBe(`Release ${older} of the index is not kept: ${words}. ${reload}`);
  });

  test('when its list is too long', async () => {
    const names = Array.from({ length: 20_001 }, (_, number) => `page-${number}.json`);
    const live = await publish({ ...siteOf(older), ...listOf(older, names) });
    expect(await keepNothing(live)).toBe(
      `Release ${older} of the index is not kept: its files.json names 20001 files, ` +
        `and 20000 is the most that is copied. ${reload}`,
    );
  });

  test('when it has no list', async () => {
    const { [`search-index/${older}/files.json`]: _, ...withoutList } = siteOf(older);
    const live = await publish(withoutList);
    expect(await keepNothing(live)).toBe(
      `Release ${older} of the index is not kept: ${live.href}search-index/${older}/files.json ` +
        `answers with status 404. ${reload}`,
    );
  });

  test('when a file is missing behind many that are there', async () => {
    const names = Array.from({ length: 40 }, (_, number) => `page-${number}.json`);
    const files = Object.fromEntries(names.map((name) => [`search-index/${older}/${name}`, '{}']));
    const live = await publish({ ...siteOf(older), ...files, ...listOf(older, [...names, 'missing.json']) });
    expect(await keepNothing(live)).toBe(
      `Release ${older} of the index is not kept: ${live.href}search-index/${older}/missing.json ` +
        `answers with status 404. ${reload}`,
    );
  });

  test('when a file is too large, and only then', async () => {
    const fits = { ...siteOf(older), [`search-index/${older}/head.json`]: ' '.repeat(5_000_000) };
    expect(await keepIndex(await publish(fits), folderWith(siteOf(newer)))).toContain('Kept 2 files');

    const live = await publish({ ...fits, [`search-index/${older}/head.json`]: ' '.repeat(5_000_001) });
    expect(await keepNothing(live)).toBe(
      `Release ${older} of the index is not kept: ${live.href}search-index/${older}/head.json ` +
        `has more than 5000000 bytes. ${reload}`,
    );
  });
});

test.each(['dist', 'dist-kb'])('%s lists every file of its release', (dist) => {
  const [, release = ''] = /search-index\/([^/"]+)\/"/.exec(readFileSync(`${dist}/search/field/index.html`, 'utf8'))!;
  const list = JSON.parse(readFileSync(`${dist}/search-index/${release}/files.json`, 'utf8')) as string[];
  const there = indexFiles(dist).filter((file) => file.startsWith(`${release}/`));
  expect([...list, 'files.json'].sort()).toEqual(there.map((file) => file.slice(release.length + 1)).sort());
  expect(list).toEqual([...list].sort());
  expect(list.length).toBeGreaterThan(0);
});

/** What is said when nothing is kept; the built site must be as it was. */
async function keepNothing(live: URL, files = siteOf(newer)): Promise<string> {
  const dist = folderWith(files);
  const before = indexFiles(dist);
  const said = await keepIndex(live, dist);
  expect(indexFiles(dist)).toEqual(before);
  expect(existsSync(join(dist, 'search-index/copying'))).toBe(false);
  return said;
}

function releases(dist: string): string[] {
  return [...new Set(indexFiles(dist).map((file) => file.slice(0, 10)))];
}
