import type { Calculator, Way } from './calculator.ts';
import { quoted, readValues } from './read-values.ts';

/** What is entered into a calculator: a way, texts for its inputs, and the pasted answers. */
export interface Entered {
  way: Way;
  /** By the id of the input. A number that an address does not name is empty, and a choice is left as it is. */
  texts: Readonly<Record<string, string>>;
  answers?: string | undefined;
}

/** What an address says of a calculator, and what of that no field can show. */
export interface Addressed extends Entered {
  problems: readonly string[];
}

/** Longer addresses are cut by some programs that pass links on. */
const longest = 2_000;

/** The name of the answers in an address. No input is called so. */
const answersName = 'answers';

/** Reads what an address says of a calculator, if it says anything. Never throws. */
export function readAddress(calculator: Calculator, query: string): Addressed | undefined {
  const params = new URLSearchParams(query);
  const named = params.get('way');
  const found = calculator.ways.find(({ id }) => id === named);
  const way = found ?? calculator.ways[0];
  const namesInputs = way.inputs.some(({ id }) => params.has(id));
  const texts = Object.fromEntries(
    way.inputs.flatMap(({ id, kind }) => (params.has(id) || kind === 'number' ? [[id, params.get(id) ?? '']] : [])),
  );
  const answers = way.kind === 'answers' ? (params.get(answersName) ?? undefined) : undefined;
  if (named === null && answers === undefined && !namesInputs) return undefined;

  const choices = way.inputs.filter(({ kind }) => kind === 'choice');
  const reading = readValues(choices, texts);
  const unknown =
    named === null || found ? [] : [`The address names ${quoted(named)}, which is no way to calculate this.`];
  const problems = 'problems' in reading ? reading.problems.map(({ sentence }) => sentence) : [];
  return { way, texts, answers, problems: [...unknown, ...problems] };
}

/**
 * The query of an address that carries what was entered, and whether it carries all: answers that are too long,
 * or come from a file, stay behind. Choices that stand as they did at first are left out.
 */
export function writeAddress({ way, texts, answers }: Entered): { query: string; complete: boolean } {
  const params = new URLSearchParams({ way: way.id });
  for (const input of way.inputs) {
    const text = texts[input.id] ?? '';
    if (text !== '' && !(input.kind === 'choice' && text === input.initial)) params.set(input.id, text);
  }
  const short = `?${params}`;
  if (answers === undefined) return { query: short, complete: way.kind === 'numbers' };
  params.set(answersName, answers);
  const long = `?${params}`;
  return long.length <= longest ? { query: long, complete: true } : { query: short, complete: false };
}
