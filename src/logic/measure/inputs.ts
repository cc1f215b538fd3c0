import type { ChoiceInput, NumberInput } from './calculator.ts';
import { numberText } from './number-text.ts';

type Rest = Partial<Pick<NumberInput, 'hint' | 'unit' | 'min' | 'max'>>;

/** A number of people or things: whole, 0 or more. Up to a thousand million, the exact interval was checked. */
export function count(label: string, rest: Rest = {}): NumberInput & { optional: false } {
  return { kind: 'number', label, min: 0, max: 1e9, whole: true, ...rest, optional: false };
}

/** A measured number, such as a time or a sum of money. */
export function amount(label: string, rest: Rest = {}): NumberInput & { optional: false } {
  return { kind: 'number', label, min: 0, max: 1e9, whole: false, ...rest, optional: false };
}

/** A share of a whole, entered as 80 for 80%. */
export function percentage(label: string, rest: Rest = {}): NumberInput & { optional: false } {
  return amount(label, { min: 0, max: 100, unit: '%', ...rest });
}

/** The same input, which may be left empty. */
export function optional(input: NumberInput): NumberInput & { optional: true } {
  return { ...input, optional: true };
}

/** What is wrong when more succeeded than there were. */
export function tooMany(label: string, successes: number, n: number): string {
  return `${label}: ${numberText(successes)} of ${numberText(n)} cannot be. Enter ${numberText(n)} or less.`;
}

/** One of a few things to choose, each by its id and its name; `initial` stands until another is chosen. */
export function choice<const Id extends string>(
  label: string,
  hint: string,
  options: readonly (readonly [id: Id, name: string])[],
  initial: NoInfer<Id>,
): ChoiceInput<Id> {
  return { kind: 'choice', label, hint, options: options.map(([id, name]) => ({ id, name })), initial };
}

/** How often intervals made in the same way hold the true value. */
export const confidenceInput = choice(
  'Confidence',
  'How many of 100 intervals made this way hold the true value.',
  [
    ['90', '90%'],
    ['95', '95%'],
    ['99', '99%'],
  ],
  '95',
);

/** The chosen confidence as a fraction. */
export function confidenceOf(chosen: (typeof confidenceInput)['initial']): number {
  return Number(chosen) / 100;
}

/** What the people were asked about, or what was counted: one of the three levels, if the reader says so. */
export const aboutInput = choice(
  'What it was about',
  'The result warns where a figure is used at a level at which it does not work.',
  [
    ['unstated', 'Not stated'],
    ['interaction', 'One task or one contact'],
    ['journey', 'A whole journey'],
    ['relationship', 'The whole relationship'],
  ],
  'unstated',
);

/** One of the three levels, or that none was stated. */
export type About = (typeof aboutInput)['initial'];
