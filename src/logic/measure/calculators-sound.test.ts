import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculators } from './calculators.ts';
import type { Chart } from './chart.ts';
import { resultsOf, rowsOf, valuesOf } from './entered.sample.ts';
import { exampleResult } from './example-result.ts';
import { figuresOf, textsOf } from './result-texts.sample.ts';
import type { Figure, Result } from './result.ts';

const sources = join(import.meta.dirname, '../../content/sources');
const ways = calculators.flatMap((calculator) => calculator.ways.map((way) => ({ id: calculator.id, way })));

/** Whether a figure is a number inside its interval, and a share inside 0 and 100%; but for the last digits of a sum. */
function isSound({ value, unit, interval }: Figure): boolean {
  if (!Number.isFinite(value)) return false;
  if (!interval) return true;
  const hair = 1e-9 * Math.max(1, Math.abs(value));
  const { low, high } = interval;
  return low <= value + hair && high >= value - hair && (unit !== 'percent' || (low >= 0 && high <= 100));
}

function sourcesOf(result: Result): string[] {
  return [
    ...[result.figure, ...result.further].flatMap(({ sources = [] }) => sources),
    ...result.warnings.flatMap(({ sources }) => sources),
  ];
}

function numbersOf(chart: Chart): number[] {
  switch (chart.kind) {
    case 'interval':
      return [
        ...chart.rows.flatMap(({ value, low = 0, high = 0 }) => [value, low, high]),
        ...chart.marks.map(({ value }) => value),
      ];
    case 'shares':
      return chart.rows.flatMap(({ parts }) => parts.map(({ count }) => count));
    case 'bars':
      return chart.bars.map(({ value }) => value);
    case 'curve':
      return [...chart.points.flatMap(({ x, y }) => [x, y]), chart.mark.x, chart.mark.y];
  }
}

const nouns = 'person|answer|attempt|visitor|customer|score|start|value|year|period|promoter|passive|detractor';

/** What no sentence may say, whatever was entered. */
const slips: [string, RegExp][] = [
  ['a number that is none', /NaN|Infinity|undefined|null|\[object/],
  ['one of many', new RegExp(`(?<![\\d.,])1 (?:people|seconds|points|(?:${nouns})s)\\b`)],
  ['many of one', new RegExp(`(?:(?<!\\d)0|[2-9]|\\d[\\d,]*\\d) (?:${nouns})\\b`)],
  ['a minus before nothing', /−0(?:\.0+)?(?![\d.])/],
  ['a hyphen for a minus', /(?:^|[\s(])-\d/],
  ['a gap', / {2}|^\s|\s$| [.,;]/],
  ['two stops', /\.\.|,\.|;\./],
];

describe.each(ways)('$id, $way.name', ({ way }) => {
  test('computes its own example', () => {
    const result = exampleResult(way);
    expect(result.notSaid.length).toBeGreaterThan(0);
    expect(result.sentence).toMatch(/^[A-Z\d].*\.$/);
  });

  test('is sound for everything that can be entered', () => {
    fc.assert(
      fc.property(resultsOf(way), (result) => {
        expect(figuresOf(result).filter((figure) => !isSound(figure))).toEqual([]);
        expect(numbersOf(result.chart).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('says nothing that is not English', () => {
    fc.assert(
      fc.property(resultsOf(way), (result) => {
        const found = textsOf(result).flatMap((text) =>
          slips.filter(([, pattern]) => pattern.test(text)).map(([slip]) => `${slip}: ${text}`),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('cites only what is in the list of sources', () => {
    fc.assert(
      fc.property(resultsOf(way), (result) => {
        const missing = sourcesOf(result).filter((id) => !existsSync(join(sources, `${id}.yaml`)));
        expect(missing).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

const ofPeople = ways.flatMap(({ id, way }) =>
  way.kind === 'answers' && (way.row === 'person' || way.row === 'attempt') ? [{ id, way }] : [],
);

describe.each(ofPeople)('$id, $way.name', ({ way }) => {
  test('does not mind in which order people answered', () => {
    const shuffled = rowsOf(way).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, valuesOf(way.inputs), ([rows, others], values) => {
        const [one, other] = [way.calculate(rows, values), way.calculate(others, values)];
        expect(other.sentence).toBe(one.sentence);
        expect(textsOf(other)).toEqual(textsOf(one));
      }),
      { numRuns: 40 },
    );
  });
});
