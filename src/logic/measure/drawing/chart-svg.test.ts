import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../fit-text.ts';
import { calculators } from '../calculators.ts';
import type { Chart } from '../chart.ts';
import { exampleResult } from '../example-result.ts';
import { chartFile, chartSvg } from './chart-svg.ts';
import { drawChart } from './draw-chart.ts';
import { chartWidth, letterSize } from './shape.ts';

const examples = calculators.flatMap(({ id, ways }) =>
  ways.map((way) => [`${id}, ${way.name}`, exampleResult(way).chart] as const),
);

describe.each(examples)('the chart of %s', (_, chart) => {
  test('keeps its words inside the drawing', () => {
    const { shapes } = drawChart(chart);
    const outside = shapes.flatMap(({ text = '', attributes }) => {
      const [width, x, anchor] = [textWidth(text, letterSize), Number(attributes['x']), attributes['text-anchor']];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return text && (left < -1 || left + width > chartWidth + 1) ? [`${text} from ${left} to ${left + width}`] : [];
    });
    expect(outside).toEqual([]);
  });

  test('has only numbers for places', () => {
    expect(chartSvg(chart, 'journey')).not.toMatch(/NaN|Infinity|undefined/);
  });
});

const shares = (label: string): Chart => ({
  kind: 'shares',
  sentence: label,
  rows: [{ label, parts: [{ label, count: 1 }] }],
});

test('a chart carries what it shows in words, and the color of its level', () => {
  const svg = chartSvg(shares('All'), 'relationship');
  expect(svg).toContain('role="img" aria-label="All"');
  expect(svg).toContain('data-level="relationship"');
  expect(svg).not.toMatch(/style=|xmlns|#193b73/);
});

test('a file of its own names its colors, its title and what it shows', () => {
  const file = chartFile(shares('All'), 'relationship', 'NPS & more');
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
  expect(file).toContain('<title>NPS &amp; more</title><desc>All</desc>');
  expect(file).toContain('color="#193b73"');
  expect(file).not.toContain('data-level');
});

test('no word in a chart is taken for an element', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'a', ' ', '\0') }), (label) => {
      const svg = chartSvg(shares(label), 'journey');
      expect(svg.replace(/<\/?(?:svg|path|rect|circle|text)\b[^<>"]*(?:"[^<>"]*"[^<>"]*)*>/g, '')).not.toMatch(
        /[<>\0]/,
      );
    }),
  );
});
