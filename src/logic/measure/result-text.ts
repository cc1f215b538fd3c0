import { numberText, quantity } from './number-text.ts';
import type { Figure, Finding, Interval } from './result.ts';

/** What a figure or a finding says: “40.0 points”, “B+”. */
export function figureText(figure: Figure | Finding): string {
  return 'text' in figure ? figure.text : quantity(figure.value, figure.unit, figure.digits);
}

/** The ends of the interval of a figure, each with its unit where it is a percentage: “23.4 to 54.3”, “57.4% to 100.0%”. */
export function rangeText({ unit, digits }: Pick<Figure, 'unit' | 'digits'>, { low, high }: Interval): string {
  const end = (value: number) => (unit === 'percent' ? quantity(value, unit, digits) : numberText(value, digits));
  return `${end(low)} to ${end(high)}`;
}

/** “95% interval, adjusted Wald”. */
export function intervalName({ confidence, method }: Interval): string {
  return `${numberText(100 * confidence)}% interval, ${method}`;
}

/** The interval in running text: “between 23.4 and 54.3 points (95% interval)”. */
export function betweenText(figure: Pick<Figure, 'unit' | 'digits'>, interval: Interval): string {
  const { unit, digits } = figure;
  const end = (value: number) => (unit === 'percent' ? quantity(value, unit, digits) : numberText(value, digits));
  return `between ${end(interval.low)} and ${quantity(interval.high, unit, digits)} (${numberText(100 * interval.confidence)}% interval)`;
}
