import type { ChoiceInput, NumberInput } from './calculator.ts';

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

/** How often intervals made in the same way hold the true value. */
export const confidenceInput = {
  kind: 'choice',
  label: 'Confidence',
  hint: 'How many of 100 intervals made this way hold the true value.',
  options: [
    { id: '90', name: '90%' },
    { id: '95', name: '95%' },
    { id: '99', name: '99%' },
  ],
  initial: '95',
} as const satisfies ChoiceInput;

/** The chosen confidence as a fraction. */
export function confidenceOf(choice: (typeof confidenceInput)['options'][number]['id']): number {
  return Number(choice) / 100;
}

/** What the people were asked about, or what was counted: one of the three levels, if the reader says so. */
export const aboutInput = {
  kind: 'choice',
  label: 'What it was about',
  hint: 'The result warns where a figure is used at a level at which it does not work.',
  options: [
    { id: 'unstated', name: 'Not stated' },
    { id: 'interaction', name: 'One task or one contact' },
    { id: 'journey', name: 'A whole journey' },
    { id: 'relationship', name: 'The whole relationship' },
  ],
  initial: 'unstated',
} as const satisfies ChoiceInput;

export type About = (typeof aboutInput)['options'][number]['id'];
