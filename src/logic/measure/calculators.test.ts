import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AnswersWay, Input, Scale, Values, Way } from './calculator.ts';
import { calculators } from './calculators.ts';
import type { Chart } from './chart.ts';
import { numberText } from './number-text.ts';
import { readValues } from './read-values.ts';
import { figureText, intervalName, rangeText } from './result-text.ts';
import type { Figure, Result } from './result.ts';

const content = join(import.meta.dirname, '../../content');
const ways = calculators.flatMap((calculator) => calculator.ways.map((way) => ({ id: calculator.id, way })));

/** What people may enter, weighted towards the edges: nothing, one, all, and much. */
function valueOf(input: Input): Arbitrary<number | string | undefined> {
  if (input.kind === 'choice') return fc.constantFrom(...input.options.map(({ id }) => id));
  const { min, max, whole } = input;
  const most = Math.min(max, 5000);
  const edges = fc.constantFrom(min, Math.max(min, Math.min(max, 1)), most, max);
  const between = whole ? fc.integer({ min, max: most }) : fc.double({ min, max: most, noNaN: true });
  const value = fc.oneof({ weight: 1, arbitrary: edges }, { weight: 3, arbitrary: between });
  return input.optional ? fc.option(value, { nil: undefined }) : value;
}

function valuesOf(inputs: readonly Input[]): Arbitrary<Values> {
  return fc.record(Object.fromEntries(inputs.map((input) => [input.id, valueOf(input)])));
}

function cellOf({ min, max, whole }: Scale): Arbitrary<number> {
  const most = Math.min(max, 5000);
  return whole
    ? fc.integer({ min, max: most })
    : fc.oneof(fc.constantFrom(min, most), fc.double({ min, max: most, noNaN: true }));
}

/** Weights of six scales that come from fifteen choices, each for one of a pair. */
const chosenWeights = fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }).map((choices) => {
  const weights = [0, 0, 0, 0, 0, 0];
  let pair = 0;
  for (let one = 0; one < 6; one++) {
    for (let other = one + 1; other < 6; other++) weights[choices[pair++] ? one : other]! += 1;
  }
  return weights;
});

function rowsOf({ columns, minRows, checkRow }: AnswersWay): Arbitrary<number[][]> {
  const cells = fc.tuple(...columns.map(({ scale }) => cellOf(scale)));
  const weighted = columns.some(({ id }) => id.startsWith('weight'));
  const row = weighted
    ? fc.tuple(cells, chosenWeights).map(([ratings, weights]) => [...ratings.slice(0, 6), ...weights])
    : cells.filter((some) => checkRow(some) === undefined);
  const rows = fc.array(row, { minLength: minRows, maxLength: 12 });
  const alike = fc.tuple(row, fc.integer({ min: minRows, max: 6 })).map(([one, n]) => Array<number[]>(n).fill(one));
  return fc.oneof({ weight: 3, arbitrary: rows }, { weight: 1, arbitrary: alike });
}

/** Results of everything that can be entered without a problem. */
function resultsOf(way: Way): Arbitrary<Result> {
  if (way.kind === 'answers') {
    return fc.tuple(rowsOf(way), valuesOf(way.inputs)).map(([rows, values]) => way.calculate(rows, values));
  }
  return valuesOf(way.inputs)
    .filter((values) => way.check(values).length === 0)
    .map((values) => way.calculate(values));
}

function example(way: Way): Result {
  const reading =
    way.kind === 'numbers' ? readValues(way.inputs, way.example, way.check) : readValues(way.inputs, way.entered);
  if ('problems' in reading) throw new Error(reading.problems.map(({ sentence }) => sentence).join(' '));
  return way.kind === 'numbers' ? way.calculate(reading.values) : way.calculate(way.example, reading.values);
}

function figuresOf({ figure, further }: Result): Figure[] {
  return [figure, ...further.filter((one): one is Figure => 'value' in one)];
}

/** Every text that a reader may see. */
function textsOf(result: Result): string[] {
  const figures = [result.figure, ...result.further];
  return [
    result.sentence,
    result.chart.sentence,
    ...result.notSaid,
    ...result.warnings.map(({ sentence }) => sentence),
    ...figures.flatMap((one) => [one.label, figureText(one), one.note ?? '']),
    ...figuresOf(result).flatMap((one) =>
      one.interval ? [rangeText(one, one.interval), intervalName(one.interval)] : [],
    ),
    ...(result.table ? [result.table.caption, ...result.table.head, ...result.table.rows.flat()] : []),
  ];
}

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
    const result = example(way);
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
        const missing = sourcesOf(result).filter((id) => !existsSync(join(content, `sources/${id}.yaml`)));
        expect(missing).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

const answered = ways.filter((one): one is { id: string; way: AnswersWay } => one.way.kind === 'answers');

describe.each(answered.filter(({ way }) => way.row === 'person' || way.row === 'attempt'))(
  '$id, $way.name',
  ({ way }) => {
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
  },
);

describe.each(calculators.filter(({ metric }) => metric !== undefined))('$id', ({ metric, levels, ways: [first] }) => {
  const article = parse(readFileSync(join(content, `metrics/${metric}.mdx`), 'utf8').split('---')[1]!) as {
    levels: string[];
  };

  test('works at the levels of its article', () => {
    expect(levels).toEqual(article.levels);
  });

  test('warns at every other level, where it asks for one', () => {
    const about = first.inputs.find(({ id }) => id === 'about');
    if (about?.kind !== 'choice') return;
    const told = about.options.map(({ id }) => {
      const reading = readValues(first.inputs, { ...(first.kind === 'numbers' && first.example), about: id });
      if ('problems' in reading) throw new Error('The example is wrong.');
      const result =
        first.kind === 'numbers' ? first.calculate(reading.values) : first.calculate(first.example, reading.values);
      return { id, warned: result.warnings.some(({ sentence }) => sentence.startsWith('This figure works for')) };
    });
    expect(told.filter(({ warned }) => warned).map(({ id }) => id)).toEqual(
      ['interaction', 'journey', 'relationship'].filter((level) => !article.levels.includes(level)),
    );
  });
});

test('the Kano survey works at the levels of its article, which is one on a method', () => {
  const article = parse(readFileSync(join(content, 'methods/kano-survey.mdx'), 'utf8').split('---')[1]!) as {
    levels: string[];
  };
  expect(calculators.find(({ id }) => id === 'kano')?.levels).toEqual(article.levels);
});

test('ids are the names of files, and no two are the same', () => {
  const ids = calculators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(existsSync(join(import.meta.dirname, `calculators/${id}.ts`)), id).toBe(true);
});

test('no input has a name that an address needs for itself', () => {
  const names = ways.flatMap(({ way }) => way.inputs.map(({ id }) => id));
  expect(names.filter((name) => name === 'way' || name === 'answers')).toEqual([]);
});

/** The figures of an article’s worked example, as the calculator has to show them. */
test.each([
  { id: 'nps', shows: ['40.0 points', '23.4 to 54.3'] },
  { id: 'completion-rate', shows: ['90.0%', '57.4% to 100.0%'] },
  { id: 'task-time', shows: ['114.1 seconds', '85.5 to 152.3', '102.5 seconds', '118.3 seconds'] },
  { id: 'error-rate', shows: ['30.0%', '14.3% to 52.1%'] },
  { id: 'abandonment-rate', shows: ['32.0%', '28.4% to 35.8%'] },
  { id: 'conversion-rate', shows: ['p = 0.160', '2.3% to 13.7%', '6.9% to 20.1%'] },
  { id: 'seq', shows: ['4.5 points', '3.1 to 5.9'] },
  { id: 'umux-lite', shows: ['69.2 points', '56.9 to 81.4'] },
  { id: 'csat', shows: ['90.0%', '68.7% to 98.4%'] },
  { id: 'ces', shows: ['70.0%', '39.2% to 89.7%', '5.2 points', '3.9 to 6.5', '30.0 points', '−19.1 to 65.2'] },
  { id: 'acsi', shows: ['63.0 points', '65.3 points'] },
  { id: 'servqual', shows: ['−0.06 points', '−1.00 points'] },
  { id: 'retention-rate', shows: ['90.0%', '85.0% to 93.5%'] },
  { id: 'customer-lifetime-value', shows: ['216.67', '2.67', '316.67'] },
])('$id shows what its article works out by hand', ({ id, shows }) => {
  const result = example(calculators.find((one) => one.id === id)!.ways[0]);
  expect(textsOf(result)).toEqual(expect.arrayContaining(shows));
});

test('no warning is lost where n is one', () => {
  const single = answered.filter(({ way }) => way.minRows === 1 && way.row === 'person' && way.columns.length > 0);
  for (const { id, way } of single) {
    const reading = readValues(way.inputs, way.entered);
    if ('problems' in reading) throw new Error('The example is wrong.');
    const { warnings } = way.calculate(way.example.slice(0, 1), reading.values);
    expect(warnings.length, `${id}, ${way.name}, with ${numberText(1)} row`).toBeGreaterThan(0);
  }
});
