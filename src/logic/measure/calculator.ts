import type { Level } from '../levels.ts';
import type { Result } from './result.ts';

/** A number to enter. Percentages are entered as such: 80 for 80%. */
export interface NumberInput {
  kind: 'number';
  label: string;
  hint?: string;
  /** Printed behind the field: “%”, “seconds”. */
  unit?: string;
  min: number;
  max: number;
  whole: boolean;
  optional: boolean;
}

/** One of a few things to choose. `initial` is the id of the option that stands until another is chosen. */
export interface ChoiceInput<Id extends string = string> {
  kind: 'choice';
  label: string;
  hint: string;
  options: readonly { id: Id; name: string }[];
  initial: Id;
}

/** An input with the name by which addresses and fields know it. */
export type Input = (NumberInput | ChoiceInput) & { id: string };

/** What was entered, by the id of the input. A choice is the id of its option; an optional number left out is undefined. */
export type Values = Readonly<Record<string, number | string | undefined>>;

/** What is wrong with an input, in a sentence that says what to do. */
export interface Problem {
  /** The id of the input beside which the sentence belongs. */
  input: string;
  sentence: string;
}

/** What the answers in a column may be. Where steps have words, a table may hold either. */
export interface Scale {
  min: number;
  max: number;
  whole: boolean;
  /** The words of the steps, from `min` on; or of the two ends. */
  words?: readonly string[];
}

/** A column of a table that a calculator needs. */
export interface Column {
  id: string;
  name: string;
  scale: Scale;
}

/** A calculator fed with a few numbers. */
export interface NumbersWay {
  kind: 'numbers';
  id: string;
  name: string;
  inputs: readonly Input[];
  /** What stands in the fields at first, by the id of the input. Choices stand at their `initial`. */
  example: Readonly<Record<string, string>>;
  /** What is wrong with numbers that are right one by one. */
  check: (values: Values) => readonly Problem[];
  calculate: (values: Values) => Result;
}

/** A calculator fed with a table: a row for each person, or for each thing compared. */
export interface AnswersWay {
  kind: 'answers';
  id: string;
  name: string;
  /** What a row is: “person”, “version”. */
  row: string;
  columns: readonly Column[];
  inputs: readonly Input[];
  /** What stands in the fields beside the table at first, by the id of the input; choices stand at their `initial`. */
  entered: Readonly<Record<string, string>>;
  example: readonly (readonly number[])[];
  minRows: number;
  maxRows: number;
  /** What is wrong with a row whose cells are right one by one, as the rest of a sentence: “the weights add up to 14, not 15”. */
  checkRow: (row: readonly number[]) => string | undefined;
  calculate: (rows: readonly (readonly number[])[], values: Values) => Result;
}

/** A way of entering what a calculator needs. */
export type Way = NumbersWay | AnswersWay;

/** A figure that readers can work out, in one way or several. */
export interface Calculator {
  id: string;
  name: string;
  /** What a reader asks: “How many more recommend than warn?” */
  question: string;
  /** The levels at which the figure works; those of its article, where it has one. */
  levels: readonly Level[];
  /** The id of its article in src/content/metrics. */
  metric?: string;
  ways: readonly [Way, ...Way[]];
}

type Inputs = Readonly<Record<string, NumberInput | ChoiceInput>>;

/** The type of what each input gives: the ids of a choice’s options, a number, or a number that may be missing. */
type ValueOf<I> = I extends ChoiceInput<infer Id> ? Id : I extends { optional: true } ? number | undefined : number;

/** What the inputs of a way give, by their ids. */
export type ValuesOf<I extends Inputs> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** Inputs that know their ids. */
function named(inputs: Inputs): Input[] {
  return Object.entries(inputs).map(([id, input]) => ({ id, ...input }));
}

/** Texts of fields, without those that are not there. */
function texts(given: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}

/** A way through numbers whose rule is typed by its inputs. What reads a form hands it exactly what they say. */
export function numbersWay<const I extends Inputs>(way: {
  id: string;
  name: string;
  inputs: I;
  example: Readonly<Partial<Record<keyof I & string, string>>>;
  check?(values: ValuesOf<I>): readonly (Problem & { input: keyof I })[];
  calculate(values: ValuesOf<I>): Result;
}): NumbersWay {
  return {
    ...way,
    kind: 'numbers',
    inputs: named(way.inputs),
    example: texts(way.example),
    check: (values) => way.check?.(values as ValuesOf<I>) ?? [],
    calculate: (values) => way.calculate(values as ValuesOf<I>),
  };
}

/** A way through a table, with typed inputs beside it. */
export function answersWay<const I extends Inputs>(way: {
  id: string;
  name: string;
  row: string;
  columns: readonly Column[];
  inputs: I;
  entered?: Readonly<Partial<Record<keyof I & string, string>>>;
  example: readonly (readonly number[])[];
  minRows?: number;
  /** More than these, a reader could not take in as things compared one by one. */
  maxRows?: number;
  checkRow?(row: readonly number[]): string | undefined;
  calculate(rows: readonly (readonly number[])[], values: ValuesOf<I>): Result;
}): AnswersWay {
  return {
    ...way,
    kind: 'answers',
    inputs: named(way.inputs),
    entered: texts(way.entered ?? {}),
    minRows: way.minRows ?? 1,
    maxRows: way.maxRows ?? Infinity,
    checkRow: (row) => way.checkRow?.(row),
    calculate: (rows, values) => way.calculate(rows, values as ValuesOf<I>),
  };
}
