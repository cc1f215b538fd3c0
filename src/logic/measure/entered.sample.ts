import fc, { type Arbitrary } from 'fast-check';
import type { AnswersWay, Input, Scale, Values, Way } from './calculator.ts';
import type { Result } from './result.ts';

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

/** Values for inputs, each right by itself. */
export function valuesOf(inputs: readonly Input[]): Arbitrary<Values> {
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
  const scales = [0, 1, 2, 3, 4, 5];
  const pairs = scales.flatMap((one) => scales.slice(one + 1).map((other) => [one, other] as const));
  const chosen = pairs.map(([one, other], index) => (choices[index] ? one : other));
  return scales.map((scale) => chosen.filter((one) => one === scale).length);
});

/** Rows of a table that can be used: of all kinds, or many that are alike. */
export function rowsOf({ columns, minRows, checkRow }: AnswersWay): Arbitrary<number[][]> {
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
export function resultsOf(way: Way): Arbitrary<Result> {
  if (way.kind === 'answers') {
    return fc.tuple(rowsOf(way), valuesOf(way.inputs)).map(([rows, values]) => way.calculate(rows, values));
  }
  return valuesOf(way.inputs)
    .filter((values) => way.check(values).length === 0)
    .map((values) => way.calculate(values));
}
