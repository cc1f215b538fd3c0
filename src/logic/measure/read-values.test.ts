import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersWay } from './calculator.ts';
import { completionRate } from './calculators/completion-rate.ts';
import { confidenceInput, count, optional, percentage } from './inputs.ts';
import { readValues } from './read-values.ts';

const { inputs } = numbersWay({
  id: 'test',
  name: 'Test',
  inputs: {
    all: count('All', { min: 1 }),
    share: percentage('Share'),
    target: optional(percentage('Target')),
    confidence: confidenceInput,
  },
  example: {},
  calculate: () => {
    throw new Error('Nothing is calculated here.');
  },
});

function sentences(texts: Record<string, string>): string[] {
  const reading = readValues(inputs, texts);
  return 'problems' in reading ? reading.problems.map(({ sentence }) => sentence) : [];
}

test('what is entered is read by its input, and what may be left out is left out', () => {
  expect(readValues(inputs, { all: '1,000', share: '12.5%', confidence: '99', other: 'x' })).toEqual({
    values: { all: 1000, share: 12.5, target: undefined, confidence: '99' },
  });
});

test('a choice stands at its first setting until another is made', () => {
  expect(readValues(inputs, { all: '1', share: '0', target: ' ' })).toMatchObject({ values: { confidence: '95' } });
});

test.each([
  [{ share: '1' }, 'All: enter a number, from 1 to 1,000,000,000.'],
  [{ all: '0', share: '1' }, 'All: “0” is out of range. Enter a number, from 1 to 1,000,000,000.'],
  [{ all: '-5', share: '1' }, 'All: “-5” is out of range. Enter a number, from 1 to 1,000,000,000.'],
  [{ all: '2.5', share: '1' }, 'All: “2.5” is not a whole number.'],
  [{ all: '5', share: '101' }, 'Share: “101” is out of range. Enter a number, from 0 to 100.'],
  [{ all: '5', share: 'half' }, 'Share: “half” is not a number. Write it in digits, such as 12 or 3.5.'],
  [{ all: '1e400', share: '5' }, 'All: “1e400” is too large to calculate with.'],
  [{ all: '5', share: '1,000' }, 'Share: “1,000” can be read in two ways. Write 1000, or 1.'],
  [
    { all: '5', share: '5', confidence: '12' },
    'Confidence: “12” is none of the choices. Choose one of “90%”, “95%”, “99%”.',
  ],
])('%j is answered: %s', (texts: Record<string, string>, sentence) => {
  expect(sentences(texts)).toEqual([sentence]);
});

test('everything that is wrong is told at once, and a long text is quoted in part', () => {
  const found = sentences({ all: 'x'.repeat(500), share: '' });
  expect(found).toHaveLength(2);
  expect(found[0]).toContain(`“${'x'.repeat(40)}…”`);
});

test('more successes than tries are told where they were entered', () => {
  const [way] = completionRate.ways;
  if (way.kind !== 'numbers') throw new Error('The first way takes numbers.');
  expect(readValues(way.inputs, { completed: '11', attempts: '10' }, way.check)).toEqual({
    problems: [{ input: 'completed', sentence: 'Completed: 11 of 10 cannot be. Enter 10 or less.' }],
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('all', 'share', 'target', 'confidence', '__proto__'), fc.string()),
      (texts) => {
        const reading = readValues(inputs, texts);
        expect('values' in reading || reading.problems.length > 0).toBe(true);
      },
    ),
  );
});
