import { expect, test } from 'vitest';
import { makeWordFiles } from './make-word-files.ts';

test('of words that mean nearly the same, those are kept that a page has in a line, in whatever form', () => {
  const places = new Map([['parcels', [{ page: 0, code: 0 }]]]);
  const [file] = makeWordFiles([], places, [
    ['package', 'parcel', 'shipment'],
    ['smile', 'grin'],
  ]);
  expect(file?.alike).toEqual({ packag: ['parcel'], shipment: ['parcel'] });
});
