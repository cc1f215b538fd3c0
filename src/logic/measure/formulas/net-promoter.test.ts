import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedPromoterInterval, countPromoters, netPromoterScore } from './net-promoter.ts';

const group = fc.integer({ min: 0, max: 500 });
const groups = fc
  .record({ promoters: group, passives: group, detractors: group })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);
const confidence = fc.constantFrom(0.9, 0.95, 0.99);

test('answers fall into the groups at 6, 7, 8 and 9', () => {
  expect(countPromoters([0, 6, 7, 8, 9, 10])).toEqual({ promoters: 2, passives: 2, detractors: 2 });
});

test('the interval holds the score and stays on the scale', () => {
  fc.assert(
    fc.property(groups, confidence, (counts, sure) => {
      const { low, high } = adjustedPromoterInterval(counts, sure);
      const score = netPromoterScore(counts);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(score).toBeGreaterThanOrEqual(low);
      expect(score).toBeLessThanOrEqual(high);
    }),
  );
});

test('the interval narrows as more people answer alike', () => {
  fc.assert(
    fc.property(groups, confidence, (counts, sure) => {
      const more = {
        promoters: 4 * counts.promoters,
        passives: 4 * counts.passives,
        detractors: 4 * counts.detractors,
      };
      const [few, many] = [adjustedPromoterInterval(counts, sure), adjustedPromoterInterval(more, sure)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test('one promoter alone pulls the upper limit up to the score', () => {
  expect(adjustedPromoterInterval({ promoters: 1, passives: 0, detractors: 0 }, 0.9).high).toBe(1);
});
