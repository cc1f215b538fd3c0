import { expect, test } from 'vitest';
import { readJudged, classes } from './judged.ts';
import { mean, nDcg, pairedInterval, reciprocalRank, successAt3 } from './measures.ts';

const judged = { query: 'effort', class: 'exact', answers: { '/a/': 2, '/b/': 1 } };

test.each([
  { results: ['/a/', '/b/'], rank: 1, dcg: 1, success: 1 },
  { results: ['/x/', '/a/', '/b/'], rank: 1 / 2, dcg: (3 / Math.log2(3) + 1 / 2) / (3 + 1 / Math.log2(3)), success: 1 },
  { results: ['/x/', '/y/', '/z/', '/b/'], rank: 1 / 4, dcg: 1 / Math.log2(5) / (3 + 1 / Math.log2(3)), success: 0 },
  { results: [], rank: 0, dcg: 0, success: 0 },
])('results $results have the reciprocal rank $rank', ({ results, rank, dcg, success }) => {
  expect(reciprocalRank(judged, results)).toBeCloseTo(rank, 10);
  expect(nDcg(judged, results)).toBeCloseTo(dcg, 10);
  expect(successAt3(judged, results)).toBe(success);
});

test('an answer behind the tenth place counts for nothing', () => {
  const results = [...Array.from({ length: 10 }, (_, index) => `/x${index}/`), '/a/'];
  expect([reciprocalRank(judged, results), nDcg(judged, results)]).toEqual([0, 0]);
});

test('the interval of a difference holds its mean, and shrinks with more of the same', () => {
  const ours = [1, 0.5, 1, 0.25, 1, 1];
  const theirs = [0.5, 0.5, 1, 0.5, 0.25, 1];
  const difference = mean(ours) - mean(theirs);
  const [low, high] = pairedInterval(ours, theirs);
  expect(low).toBeLessThan(difference);
  expect(high).toBeGreaterThan(difference);
  const many = (values: readonly number[]) => Array.from({ length: 20 }, () => values).flat();
  const [lowOfMany, highOfMany] = pairedInterval(many(ours), many(theirs));
  expect(highOfMany - lowOfMany).toBeLessThan((high - low) / 3);
});

test('the judged set is large, no question stands twice, and only nonsense has no answer', () => {
  const all = [...readJudged('tuning'), ...readJudged('checking')];
  expect(all.length).toBeGreaterThanOrEqual(240);
  expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
  for (const half of ['tuning', 'checking'] as const) {
    expect(new Set(readJudged(half).map((one) => one.class))).toEqual(new Set(classes));
  }
  for (const { query, class: ofClass, answers } of all) {
    const grades = Object.values(answers);
    expect(grades.length > 0, query).toBe(ofClass !== 'nonsense');
    expect(
      grades.every((grade) => grade === 1 || grade === 2),
      query,
    ).toBe(true);
  }
});
