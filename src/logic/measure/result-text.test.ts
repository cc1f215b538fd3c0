import { expect, test } from 'vitest';
import { betweenText, figureText, intervalName, rangeText } from './result-text.ts';
import type { Figure, Interval } from './result.ts';

const interval: Interval = { low: -9.53, high: 40.3, confidence: 0.95, method: 'adjusted Wald' };
const points: Figure = { label: 'Score', value: 16.67, unit: 'points', digits: 1 };
const percent: Figure = { label: 'Rate', value: 90, unit: 'percent', digits: 1 };
const money: Figure = { label: 'Value', value: 1216.675, unit: 'none', digits: 2 };

test('a figure is written with its unit, and a finding as it is', () => {
  expect(figureText(points)).toBe('16.7 points');
  expect(figureText(percent)).toBe('90.0%');
  expect(figureText({ label: 'Grade', text: 'B+' })).toBe('B+');
});

test('a range has a percent sign at both ends, and other units only in running text', () => {
  expect(rangeText(points, interval)).toBe('−9.5 to 40.3');
  expect(rangeText(percent, { ...interval, low: 57.4, high: 100 })).toBe('57.4% to 100.0%');
  expect(betweenText(points, interval)).toBe('between −9.5 and 40.3 points (95% interval)');
  expect(betweenText(percent, { ...interval, low: 57.4, high: 100 })).toBe('between 57.4% and 100.0% (95% interval)');
  expect(betweenText(money, interval)).toBe('between −9.53 and 40.30 (95% interval)');
});

test('an interval is named by its confidence and its method', () => {
  expect(intervalName({ ...interval, confidence: 0.9 })).toBe('90% interval, adjusted Wald');
});
