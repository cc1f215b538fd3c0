import { expect, test } from 'vitest';
import { samplePages } from './pages.sample.ts';
import { addressesOf, asked, coreOf, readFilesOf } from './search-core.sample.ts';

test('when the texts cannot be read, names go on answering, and it is said', async () => {
  const texts = { find: () => Promise.reject(new Error('WebAssembly is blocked')) };
  const findings = await coreOf(samplePages, { texts }).search(asked('effort'));
  expect(findings.isWithoutTexts).toBe(true);
  expect((await addressesOf(findings))[0]).toBe('/metrics/ces/');
});

test.each(['ids', 'vocabulary'])(
  'when a file of the %s cannot be read, names go on answering, and it is said',
  async (lost) => {
    const readAll = readFilesOf(samplePages);
    const read = (name: string) => (name.startsWith(lost) ? Promise.reject(new Error('404')) : readAll(name));
    // Of these words, the second is in texts alone.
    const findings = await coreOf(samplePages, { read }).search(asked('effort stay'));
    expect(findings.isWithoutTexts).toBe(true);
    expect(await addressesOf(findings)).toContain('/metrics/ces/');
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
  const readAll = readFilesOf(samplePages);
  let failing = true;
  const read = (name: string) => (failing ? Promise.reject(new Error('offline')) : readAll(name));
  const recovering = coreOf(samplePages, { read });
  await expect(recovering.search(asked('effort'))).rejects.toThrow('offline');
  failing = false;
  expect((await recovering.search(asked('effort'))).total).toBeGreaterThan(0);
});
