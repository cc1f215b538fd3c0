import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calculators } from './calculators.ts';
import { exampleResult } from './example-result.ts';
import { readValues } from './read-values.ts';
import { textsOf } from './result-texts.sample.ts';

const ways = calculators.flatMap((calculator) => calculator.ways.map((way) => ({ id: calculator.id, way })));

/** The levels that an article says it works at. */
function levelsOf(article: string): unknown {
  const [, frontMatter = ''] = readFileSync(join(import.meta.dirname, `../../content/${article}.mdx`), 'utf8').split(
    '---',
  );
  return (parse(frontMatter) as { levels: unknown }).levels;
}

describe.each(calculators.filter(({ metric }) => metric !== undefined))('$id', ({ metric, levels }) => {
  test('works at the levels of its article', () => {
    expect(levels).toEqual(levelsOf(`metrics/${metric}`));
  });
});

test('the Kano survey works at the levels of its article, which is one on a method', () => {
  expect(calculators.find(({ id }) => id === 'kano')?.levels).toEqual(levelsOf('methods/kano-survey'));
});

/** The calculators that ask first what was measured. */
const asking = calculators.flatMap(({ id, levels, ways: [way] }) => {
  const about = way.inputs.find((input) => input.id === 'about');
  return about?.kind === 'choice' ? [{ id, levels, way, options: about.options }] : [];
});

test('most calculators ask at which level their figure is used', () => {
  expect(asking.length).toBeGreaterThan(calculators.length / 2);
});

test.each(asking)('$id warns at every level but its own', ({ levels, way, options }) => {
  const warned = options.filter((option) => {
    const reading = readValues(way.inputs, { ...(way.kind === 'numbers' && way.example), about: option.id });
    if ('problems' in reading) throw new Error('The example is wrong.');
    const { warnings } =
      way.kind === 'numbers' ? way.calculate(reading.values) : way.calculate(way.example, reading.values);
    return warnings.some(({ sentence }) => sentence.startsWith('This figure works for'));
  });
  expect(warned.map(({ id }) => id)).toEqual(
    ['interaction', 'journey', 'relationship'].filter((level) => !levels.some((own) => own === level)),
  );
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
  const result = exampleResult(calculators.find((one) => one.id === id)!.ways[0]);
  expect(textsOf(result)).toEqual(expect.arrayContaining(shows));
});

test('no warning is lost where n is one', () => {
  for (const { id, way } of ways) {
    if (way.kind !== 'answers' || way.minRows > 1 || way.row !== 'person') continue;
    const reading = readValues(way.inputs, way.entered);
    if ('problems' in reading) throw new Error('The example is wrong.');
    const { warnings } = way.calculate(way.example.slice(0, 1), reading.values);
    expect(warnings.length, `${id}, ${way.name}, with one row`).toBeGreaterThan(0);
  }
});
