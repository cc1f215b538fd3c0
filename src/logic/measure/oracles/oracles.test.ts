/**
 * Published and recomputed cases, each with the source it comes from and the tolerance it is held to.
 * What production code answers is compared with what the source says; nothing is computed here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customerAnswers } from './answer-customers.ts';
import { opinionAnswers } from './answer-opinions.ts';
import { rateAnswers } from './answer-rates.ts';
import { usabilityAnswers } from './answer-usability.ts';
import type { Answers } from './answers.ts';

interface Oracle {
  id: string;
  metric: string;
  source: { citation: string; url: string };
  /** Of a shape that each metric has for itself. */
  inputs: unknown;
  expected: unknown;
  tolerance: number;
}

const oracles = JSON.parse(readFileSync(join(import.meta.dirname, 'oracles.json'), 'utf8')) as Oracle[];

const answers: Answers = {
  ...rateAnswers,
  ...usabilityAnswers,
  ...opinionAnswers,
  ...customerAnswers,
  // No calculator adds up fines; the article on this case prints the sum.
  case_arithmetic: () => ({ total_million: printedFines() }),
};

/** The fines in millions of pounds, as the article on the bank’s move prints them. */
function printedFines(): number {
  const article = readFileSync(join(import.meta.dirname, '../../../content/examples/tsb-2018.mdx'), 'utf8');
  return Number(/the fines to (\d+\.\d+) million/.exec(article)?.[1]);
}

/**
 * Whether an answer is what is expected: numbers within the tolerance, anything else the same. Where the source expects
 * only some parts of an answer, only they are looked at. The allowance beyond the tolerance is that of sums in binary.
 */
function expectWithin(answer: unknown, expected: unknown, tolerance: number, place: string): void {
  if (typeof expected === 'number') {
    expect(
      Math.abs((answer as number) - expected),
      `${place}: ${String(answer)}, expected ${expected}`,
    ).toBeLessThanOrEqual(tolerance + 1e-12 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, part] of Object.entries(expected)) {
      expectWithin((answer as Record<string, unknown>)[key], part, tolerance, `${place}.${key}`);
    }
  } else {
    expect(answer, place).toBe(expected);
  }
}

describe.each(oracles)('$id ($metric), from $source.citation', ({ metric, inputs, expected, tolerance }) => {
  test('is answered as its source says', () => {
    expectWithin(answers[metric]!(inputs as never), expected, tolerance, metric);
  });
});

test('there are 85 cases, and none without a source', () => {
  expect(oracles).toHaveLength(85);
  expect(oracles.filter(({ source }) => source.citation === '')).toEqual([]);
});
