import type { ChoiceInput, Input, NumberInput, Problem, Values } from './calculator.ts';
import { plainNumber } from './number-text.ts';
import { readNumber } from './read-number.ts';

/** What was entered, checked; or everything that is wrong with it. */
export type Reading = { values: Values } | { problems: readonly Problem[] };

/** As much of a text as a sentence can quote. */
export function quoted(text: string): string {
  const [start, rest] = [[...text].slice(0, 40).join(''), [...text].length > 40];
  return `“${start}${rest ? '…' : ''}”`;
}

function range({ min, max }: Pick<NumberInput, 'min' | 'max'>): string {
  if (!Number.isFinite(max)) return `${plainNumber(min)} or more`;
  if (!Number.isFinite(min)) return `${plainNumber(max)} or less`;
  return `from ${plainNumber(min)} to ${plainNumber(max)}`;
}

function readNumberInput(input: NumberInput, text: string): { value: number | undefined } | { sentence: string } {
  if (text.trim() === '') {
    return input.optional ? { value: undefined } : { sentence: `${input.label}: enter a number, ${range(input)}.` };
  }
  const reading = readNumber(text, input.whole);
  if ('problem' in reading) return { sentence: `${input.label}: ${quoted(text.trim())} ${reading.problem}.` };
  if (reading.value >= input.min && reading.value <= input.max) return reading;
  return { sentence: `${input.label}: ${quoted(text.trim())} is out of range. Enter a number, ${range(input)}.` };
}

function readChoice(input: ChoiceInput, text: string): { value: string } | { sentence: string } {
  if (text === '') return { value: input.initial };
  if (input.options.some(({ id }) => id === text)) return { value: text };
  const names = input.options.map(({ name }) => `“${name}”`).join(', ');
  return { sentence: `${input.label}: ${quoted(text)} is none of the choices. Choose one of ${names}.` };
}

/**
 * Reads texts from a form or an address by the inputs they are meant for. Texts without an input are not looked at,
 * an input without a text counts as empty. Never throws: whatever is wrong is told, each thing beside its input.
 *
 * @param check what may be wrong with values that are right one by one
 */
export function readValues(
  inputs: readonly Input[],
  texts: Readonly<Record<string, string>>,
  check: (values: Values) => readonly Problem[] = () => [],
): Reading {
  const values: Record<string, number | string | undefined> = {};
  const problems: Problem[] = [];
  for (const input of inputs) {
    const text = Object.hasOwn(texts, input.id) ? (texts[input.id] ?? '') : '';
    const reading = input.kind === 'number' ? readNumberInput(input, text) : readChoice(input, text);
    if ('sentence' in reading) problems.push({ input: input.id, sentence: reading.sentence });
    else values[input.id] = reading.value;
  }
  const found = problems.length > 0 ? problems : check(values);
  return found.length > 0 ? { problems: found } : { values };
}
