import { numberText, quantity } from './number-text.ts';
import type { Figure, Finding, Interval } from './result.ts';

/** How the numbers of a figure are shown. */
type Shown = Pick<Figure, 'unit' | 'digits'>;

/** What a figure or a finding says: “40.0 points”, “B+”. */
export function figureText(figure: Figure | Finding): string {
  return 'text' in figure ? figure.text : quantity(figure.value, figure.unit, figure.digits);
}

/** An end of an interval. A percent sign belongs to each end; other units follow once, if at all. */
function endText({ unit, digits }: Shown, value: number): string {
  return unit === 'percent' ? quantity(value, unit, digits) : numberText(value, digits);
}

/** The ends of the interval of a figure: “23.4 to 54.3”, “57.4% to 100.0%”. */
export function rangeText(figure: Shown, { low, high }: Interval): string {
  return `${endText(figure, low)} to ${endText(figure, high)}`;
}

/** “95% interval, adjusted Wald”. */
export function intervalName({ confidence, method }: Interval): string {
  return `${numberText(100 * confidence)}% interval, ${method}`;
}

/** The interval in running text: “between 23.4 and 54.3 points (95% interval)”. */
export function betweenText(figure: Shown, { low, high, confidence }: Interval): string {
  const to = quantity(high, figure.unit, figure.digits);
  return `between ${endText(figure, low)} and ${to} (${numberText(100 * confidence)}% interval)`;
}
