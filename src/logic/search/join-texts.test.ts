import { expect, test } from 'vitest';
import { joinTexts, type InTexts } from './join-texts.ts';
import type { Named } from './rank-names.ts';

const inTexts = (scores: Record<number, number>): InTexts =>
  new Map(Object.entries(scores).map(([page, score]) => [Number(page), score]));

const named = (page: number, score: number, coverage = 1): Named => ({
  page,
  score,
  coverage,
  line: { kind: 'title', ordinal: 0, length: 2 },
  isWhole: false,
});

const nothing = inTexts({});
const equally = () => 1;

const ranked = (
  ...[names, texts, together = nothing, weightOf = equally]: [
    readonly Named[],
    readonly InTexts[],
    InTexts?,
    ((page: number) => number)?,
  ]
) => joinTexts(names, texts, together, 100, weightOf).map(({ page }) => page);

test('a page that holds every word comes before one that holds a word more often', () => {
  expect(ranked([], [inTexts({ 1: 9, 2: 3 }), inTexts({ 2: 3 })])).toEqual([2, 1]);
});

test('a rare word counts for more than a common one', () => {
  const common = inTexts(Object.fromEntries(Array.from({ length: 60 }, (_, page) => [page + 10, 1])));
  expect(ranked([], [common, inTexts({ 1: 1 })])[0]).toBe(1);
});

test('names count for more than texts, and both for more than either', () => {
  const texts = [inTexts({ 1: 5, 2: 5 })];
  expect(ranked([named(2, 1), named(3, 1)], texts)).toEqual([2, 3, 1]);
});

test('holding the words together helps, and a kind of less weight comes later', () => {
  const texts = [inTexts({ 1: 5, 2: 5 }), inTexts({ 1: 5, 2: 5 })];
  expect(ranked([], texts, inTexts({ 2: 1 }))).toEqual([2, 1]);
  expect(ranked([], texts, nothing, (page) => (page === 1 ? 0.5 : 1))).toEqual([2, 1]);
});

test('a page with little of the question is left out, one with all of it never', () => {
  const names = [named(1, 3), named(2, 0.01, 0.4), named(3, 0.01, 1)];
  expect(ranked(names, [])).toEqual([1, 3]);
});

test('how a page was found by its names is kept', () => {
  expect(joinTexts([named(1, 1)], [], nothing, 100, equally)[0]?.named?.line.kind).toBe('title');
});
