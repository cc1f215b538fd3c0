import { parseArgs } from 'node:util';
import type { Answers } from '../../src/authoring/answers.ts';
import { kindNames, type KindName } from '../../src/authoring/kinds.ts';
import { questionsFor } from '../../src/authoring/questions.ts';
import { didYouMean } from '../../src/check/nearest.ts';
import { shelves } from '../../src/logic/sections.ts';

/** What was said on the command line. */
export interface Options extends Partial<Omit<Answers, 'fields'>> {
  fields: Answers['fields'];
  /** Ask nothing. */
  yes: boolean;
  /** Only say how it is called. */
  help: boolean;
}

/** What came of reading the command line: without options, the problem says why. */
export type OptionsReading = { options: Options; problem?: never } | { options?: never; problem: string };

const questions = kindNames.flatMap(questionsFor);
const fieldsWith = (many: boolean) => [
  ...new Set(questions.filter((question) => question.many === many).map(({ field }) => field)),
];
/** Flags with one answer, with a list of them, and with none. */
const flags = { texts: ['type', 'title', 'id', ...fieldsWith(false)], lists: ['sources', ...fieldsWith(true)] };
const switches = ['yes', 'help'];

/** Reads the command line of `npm run new`. A list is given with commas, or with its flag several times. */
export function readOptions(args: readonly string[]): OptionsReading {
  const given = new Map<string, string[]>();
  for (const { flag, name, answer } of flagsIn(args)) {
    if (answer === undefined && !switches.includes(flag)) return { problem: aboutFlag(name) };
    if (given.has(flag) && !flags.lists.includes(flag))
      return { problem: `--${flag} is given twice; keep one of the two.` };
    given.set(flag, [...(given.get(flag) ?? []), answer ?? '']);
  }
  const { type, title, id, ...texts } = Object.fromEntries(
    flags.texts.flatMap((flag) => (given.get(flag) ?? []).map((answer) => [flag, answer])),
  );
  const { sources, ...lists } = Object.fromEntries(
    flags.lists.flatMap((flag) => (given.has(flag) ? [[flag, partsOf(given.get(flag) ?? [])]] : [])),
  );
  const kind = kindNames.find((name) => name === type);
  if (type !== undefined && !kind) return { problem: aboutType(type) };
  return {
    options: {
      ...(kind && { kind }),
      ...(title !== undefined && { title }),
      ...(id !== undefined && { id }),
      ...(sources && { sources }),
      fields: { ...texts, ...lists },
      yes: given.has('yes'),
      help: given.has('help'),
    },
  };
}

/** A flag as it was given: as it was written, without its hyphens, and its answer. A word that is no flag at all has no name. */
interface Given {
  name: string;
  flag: string;
  answer: string | undefined;
}

function flagsIn(args: readonly string[]): Given[] {
  const known = [...flags.texts, ...flags.lists].map((flag) => [flag, { type: 'string' }] as const);
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: Object.fromEntries(known) });
  return tokens.flatMap((token): Given[] => {
    if (token.kind === 'positional') return [{ name: token.value, flag: '', answer: undefined }];
    if (token.kind !== 'option') return [];
    // What follows a flag without an answer is the next flag.
    const isNext = token.inlineValue === false && token.value.startsWith('--');
    return [{ name: token.rawName, flag: token.name, answer: isNext ? undefined : token.value }];
  });
}

function partsOf(answers: readonly string[]): string[] {
  return answers
    .flatMap((answer) => answer.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function aboutFlag(name: string): string {
  const known = [...flags.texts, ...flags.lists, ...switches].map((flag) => `--${flag}`);
  if (known.includes(name)) return `${name} has no answer; write one behind it, in quotes if it has several words.`;
  if (kindNames.some((kind) => kind === name)) return `"${name}" lacks its flag; write --type ${name}.`;
  return `"${name}" is no flag.${didYouMean(name, known, (guess) => guess)} \`npm run new -- --help\` lists them.`;
}

function aboutType(type: string): string {
  if (/^levels?$/i.test(type))
    return 'There are exactly three levels, and each has its page; edit one of those in src/content/levels.';
  const single = kindNames.find((name) => shelves[name].one.toLowerCase() === type.toLowerCase());
  const advice = single ? ` Did you mean "${single}"?` : didYouMean(type, kindNames);
  return `--type is "${type}"; write one of ${kindNames.join(', ')}.${advice}`;
}

/** How the command is called, with every flag. */
export function usage(): string {
  const asked = (kind: KindName) =>
    questionsFor(kind)
      .filter(({ needed }) => needed)
      .map(({ field }) => ` --${field}`)
      .join('');
  return [
    'npm run new                      asks for everything',
    'npm run new -- --type … --title …  asks for the rest',
    'npm run new -- … --yes           asks nothing, and says what is missing',
    '',
    'For every type: --id, --aliases, --related, and --sources for those with a text. What each type needs:',
    ...kindNames.map((kind) => `  ${kind}${asked(kind)}`),
    '',
    'A list has commas between its entries. Ends with 0 when a file was written, 1 when that was refused,',
    '2 when the command line cannot be read, and 130 when it was stopped with Ctrl-C; only 0 leaves a file.',
  ].join('\n');
}
