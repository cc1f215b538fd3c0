import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { calculators } from './calculators.ts';
import { nps } from './calculators/nps.ts';

const [counts, answers] = nps.ways;

test('an address that says nothing of the calculator is none', () => {
  expect(readAddress(nps, '?utm=1')).toBeUndefined();
});

test.each([
  [
    '?way=counts&promoters=92&confidence=90',
    { way: counts, texts: { promoters: '92', passives: '', detractors: '', confidence: '90' }, problems: [] },
  ],
  ['?promoters=%3Cscript%3E', { way: counts, texts: { promoters: '<script>' }, problems: [] }],
  ['?way=answers&answers=9%0A10', { way: answers, answers: '9\n10', problems: [] }],
  ['?way=counts&answers=9', { way: counts, answers: undefined }],
  ['?way=guess', { way: counts, problems: ['The address names “guess”, which is no way to calculate this.'] }],
  ['?confidence=200', { problems: ['Confidence: “200” is none of the choices. Choose one of “90%”, “95%”, “99%”.'] }],
])('reads %s', (query, read) => {
  expect(readAddress(nps, query)).toMatchObject(read);
});

test('an address leaves out what stands as it did at first, and is complete', () => {
  const texts = { promoters: '1', passives: '', detractors: '0', confidence: '95', about: 'journey' };
  expect(writeAddress({ way: counts, texts })).toEqual({
    query: '?way=counts&promoters=1&detractors=0&about=journey',
    complete: true,
  });
});

test('answers that would make an address too long stay behind', () => {
  const long = writeAddress({ way: answers ?? counts, texts: {}, answers: '10\n'.repeat(1_000) });
  expect(long).toEqual({ query: '?way=answers', complete: false });
});

test('what an address carries is read as it was written, whatever it is', () => {
  const ways = calculators.flatMap((calculator) => calculator.ways.map((way) => ({ calculator, way })));
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.string(), fc.string(), ({ calculator, way }, text, pasted) => {
      const inputs = way.inputs.filter(({ kind }) => kind === 'number');
      const texts = Object.fromEntries(inputs.map(({ id }) => [id, text.toWellFormed()]));
      const entered = { way, texts, answers: way.kind === 'answers' ? pasted.toWellFormed() : undefined };
      const { query } = writeAddress(entered);
      const read = readAddress(calculator, query);
      expect(read).toMatchObject({ way, ...(entered.answers !== undefined && { answers: entered.answers }) });
      expect(inputs.every(({ id }) => (read?.texts[id] ?? '') === texts[id])).toBe(true);
    }),
  );
});
