import { describe, expect, test } from 'vitest';
import { tallChart } from './journey-chart-tall.ts';
import { wideChart } from './journey-chart-wide.ts';
import { drawTall } from './journey-drawing-tall.ts';
import { drawWide } from './journey-drawing-wide.ts';
import { verdicts } from './journey-verdicts.ts';
import type { Journey } from './journey.ts';
import { lateDelivery, sampleJourney } from './journey.sample.ts';

const drawings = {
  wide: (journey: Journey, lanes: boolean, told?: number) =>
    drawWide(wideChart(journey, lanes, told), verdicts(journey)),
  tall: (journey: Journey, lanes: boolean, told?: number) => drawTall(tallChart(journey, lanes, told), lanes),
};
const count = (drawing: string, part: string) => drawing.split(part).length - 1;

describe.each(Object.entries(drawings))('the %s drawing', (_, draw) => {
  test('has a mark for each feeling and each result', () => {
    const drawing = draw(lateDelivery, true);
    expect(count(drawing, 'class="delivered"')).toBe(6);
    expect(count(drawing, 'class="expected"')).toBe(5);
    expect(count(drawing, 'class="gap"')).toBe(5);
    expect(count(drawing, '>worked</text>')).toBe(5);
    expect(count(drawing, '>failed</text>')).toBe(1);
    expect(count(drawing, '>broken</text>')).toBe(2);
    expect(count(drawing, 'class="lane failed"')).toBe(1);
    expect(drawing).toContain('>worst moment</text>');
    expect(drawing).toContain('>the end</text>');
  });

  test('has no lanes and no marks where they are not wanted', () => {
    const drawing = draw(lateDelivery, false);
    expect(count(drawing, 'class="lane')).toBe(0);
    expect(count(drawing, 'class="mark"')).toBe(0);
  });

  test('shows no marks of what is not told, and dots the way ahead', () => {
    const drawing = draw(lateDelivery, true, 2);
    expect(count(drawing, 'class="delivered"')).toBe(2);
    expect(count(drawing, '>worked</text>')).toBe(2);
    expect(count(drawing, 'class="lane untold"')).toBe(4);
    expect(count(drawing, 'class="ahead"')).toBe(1);
    expect(drawing).not.toContain('>failed</text>');
    expect(drawing).toContain('>worst so far</text>');
    expect(drawing).not.toContain('>the end</text>');
    expect(drawing).toContain('>Arrival</text>');
  });

  test('calls nothing the worst of one', () => {
    expect(draw(lateDelivery, true, 1)).not.toContain('worst');
  });

  test('takes words as words', () => {
    const drawing = draw(sampleJourney([{ name: '<b onclick="x">' }, {}, {}]), true);
    expect(drawing).not.toContain('<b');
    expect(drawing).toContain('&lt;b');
  });
});

test('the wide drawing names each level with its verdict', () => {
  const drawing = drawings.wide(lateDelivery, true);
  expect(drawing).toContain('>Worked, five times out of six.</text>');
  expect(drawing).toContain('>At risk.</text>');
});
