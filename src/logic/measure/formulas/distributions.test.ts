import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  betaQuantile,
  binomialUpTo,
  chiSquareAbove,
  logBinomial,
  normalBelow,
  normalQuantile,
  tFor,
  twoSidedP,
  zFor,
} from './distributions.ts';

/**
 * Upper critical values as printed in tables of Student’s t: NIST/SEMATECH e-Handbook of Statistical Methods, of which
 * a reprint was read, and Quené, Quantitative Methods and Statistics, appendix C.
 */
const tTable = [
  { df: 1, t90: 6.314, t95: 12.706, t99: 63.657 },
  { df: 2, t90: 2.92, t95: 4.303, t99: 9.925 },
  { df: 3, t90: 2.353, t95: 3.182, t99: 5.841 },
  { df: 5, t90: 2.015, t95: 2.571, t99: 4.032 },
  { df: 9, t90: 1.833, t95: 2.262, t99: 3.25 },
  { df: 11, t90: 1.796, t95: 2.201, t99: 3.106 },
  { df: 24, t90: 1.711, t95: 2.064, t99: 2.797 },
  { df: 30, t90: 1.697, t95: 2.042, t99: 2.75 },
  { df: 100, t90: 1.66, t95: 1.984, t99: 2.626 },
];

test.each(tTable)('t with $df degrees of freedom is as printed', ({ df, t90, t95, t99 }) => {
  expect(tFor(0.9, df + 1).toFixed(3)).toBe(t90.toFixed(3));
  expect(tFor(0.95, df + 1).toFixed(3)).toBe(t95.toFixed(3));
  expect(tFor(0.99, df + 1).toFixed(3)).toBe(t99.toFixed(3));
});

test('t with one degree of freedom is a tangent', () => {
  expect(tFor(0.95, 2)).toBeCloseTo(Math.tan(0.475 * Math.PI), 6);
});

// The last row of the same tables: infinitely many degrees of freedom.
test.each([
  { p: 0.9, z: 1.282 },
  { p: 0.95, z: 1.645 },
  { p: 0.975, z: 1.96 },
  { p: 0.99, z: 2.326 },
  { p: 0.995, z: 2.576 },
  { p: 0.999, z: 3.09 },
])('the normal quantile of $p is $z', ({ p, z }) => {
  expect(normalQuantile(p).toFixed(3)).toBe(z.toFixed(3));
  expect(normalBelow(normalQuantile(p))).toBeCloseTo(p, 9);
  expect(normalBelow(-normalQuantile(p))).toBeCloseTo(1 - p, 9);
});

test('z for a confidence is the quantile that leaves half of the rest above it', () => {
  expect(zFor(0.95)).toBeCloseTo(1.959963984540054, 9);
  expect(twoSidedP(zFor(0.95))).toBeCloseTo(0.05, 9);
  expect(twoSidedP(0)).toBe(1);
});

// Upper tails of chi-square as printed to five digits (tables of the Namibia University of Science and Technology).
test.each([
  { df: 1, p05: 3.84146, p01: 6.6349 },
  { df: 2, p05: 5.99146, p01: 9.21034 },
  { df: 3, p05: 7.81473, p01: 11.34487 },
  { df: 5, p05: 11.0705, p01: 15.08627 },
  { df: 10, p05: 18.30704, p01: 23.20925 },
])('chi-square with $df degrees of freedom passes $p05 with 5% and $p01 with 1%', ({ df, p05, p01 }) => {
  expect(chiSquareAbove(p05, df)).toBeCloseTo(0.05, 6);
  expect(chiSquareAbove(p01, df)).toBeCloseTo(0.01, 6);
});

test('chi-square is above 0 for sure', () => {
  expect(chiSquareAbove(0, 3)).toBe(1);
});

test.each([0.005, 0.025, 0.05, 0.95, 0.975, 0.995])('the beta quantiles of %d with a closed form are met', (p) => {
  for (const n of [1, 2, 5, 20, 200, 10_000]) {
    expect(betaQuantile(p, 1, n)).toBeCloseTo(1 - (1 - p) ** (1 / n), 8);
    expect(betaQuantile(p, n, 1)).toBeCloseTo(p ** (1 / n), 8);
  }
});

const tries = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));

test('binomial probabilities add up to those of “so many or fewer”', () => {
  fc.assert(
    fc.property(tries, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([n, count], p) => {
      let sum = 0;
      for (let k = 0; k <= count; k++) sum += Math.exp(logBinomial(k, n, p));
      expect(binomialUpTo(count, n, p)).toBeCloseTo(sum, 7);
    }),
  );
});
