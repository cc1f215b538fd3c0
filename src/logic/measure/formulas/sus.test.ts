import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptability, gradeBand, susAdjective } from './sus-bands.ts';
import { fittedPercentile, tabledPercentile } from './sus-percentiles.ts';
import { susScore } from './sus.ts';

const score = fc.double({ min: 0, max: 100, noNaN: true });

test('every form scores between 0 and 100, in steps of 2.5', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 }), (answers) => {
      const points = susScore(answers);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(100);
      expect(points % 2.5).toBe(0);
    }),
  );
});

test.each([1, 2, 3, 4, 5])('ten ticks at %d score 50', (tick) => {
  expect(susScore(Array<number>(10).fill(tick))).toBe(50);
});

test('a score between two printed rows is rounded to one decimal first', () => {
  expect(gradeBand(84.04).grade).toBe('A');
  expect(gradeBand(84.06).grade).toBe('A+');
});

test('a better score never has a worse grade, adjective or percentile', () => {
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(gradeBand(high).from).toBeGreaterThanOrEqual(gradeBand(low).from);
      expect(tabledPercentile(high)).toBeGreaterThanOrEqual(tabledPercentile(low));
      expect(fittedPercentile(high)).toBeGreaterThanOrEqual(fittedPercentile(low) - 1e-9);
    }),
  );
});

test.each([
  { points: 0, adjective: 'Worst Imaginable', grade: 'F' },
  { points: 30, adjective: 'Poor', grade: 'F' },
  { points: 64, adjective: 'OK', grade: 'C−' },
  { points: 80, adjective: 'Good', grade: 'A−' },
  { points: 100, adjective: 'Best Imaginable', grade: 'A+' },
])('$points is $grade and $adjective', ({ points, adjective, grade }) => {
  expect(susAdjective(points)).toBe(adjective);
  expect(gradeBand(points).grade).toBe(grade);
});

test('the fitted curve keeps within two points of the table above 45, where most products lie', () => {
  for (let points = 45; points <= 100; points += 0.5) {
    expect(Math.abs(fittedPercentile(points) - tabledPercentile(points)), `${points}`).toBeLessThan(2);
  }
});

test('50 is marginal and so is 70', () => {
  expect([49.9, 50, 70, 70.1].map(acceptability)).toEqual(['not acceptable', 'marginal', 'marginal', 'acceptable']);
});
