/**
 * What production code answers to the inputs of a case, by the name of its metric, in the names and units of its
 * source. Nothing is computed here.
 */
export type Answers = Readonly<Record<string, (inputs: never) => unknown>>;

/** Inputs that are numbers. */
export type Numbers<Name extends string> = Record<Name, number>;

/** Inputs that are lists of numbers. */
export type Lists<Name extends string> = Record<Name, readonly number[]>;
