import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from './zipped.ts';

const files = { 'imsmanifest.xml': '<a/>', 'items/one.xml': '<b>“ü”</b>' };

test('what was packed can be unpacked', () => {
  const unpacked = Object.entries(unzipSync(zipped(files))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(Object.fromEntries(unpacked)).toEqual(files);
});

test('the same files give the same bytes, whatever the day', () => {
  const bytes = zipped(files);
  expect(zipped(files)).toEqual(bytes);
  // The time and the day of the first file: midnight, and January 1, 1980.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
