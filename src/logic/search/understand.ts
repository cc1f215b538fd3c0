import { stemmer } from 'stemmer';
import { corrected, parted } from './corrections.ts';
import { firstFrom } from './near-words.ts';
import type { Question } from './question.ts';
import { beginningSo, completionsIn, formsIn, type Variant, type WordTable } from './word-table.ts';
import { comparableWords } from './words.ts';

/** What is asked of the files to understand a question. Each promise is rejected when a file cannot be read. */
export interface Words {
  /** Whether to read little: words that mean nearly the same are looked up only where the word itself is in no line. */
  isFrugal: boolean;
  /** The table in which a word stands, if any page has it in a line, with its forms and endings. */
  tableFor(word: string): Promise<WordTable>;
  /**
   * The words that begin with a letter, among which one is looked for that is in no line, or is mistyped. They are in
   * the order of code units, and it is known how often twofold the number of pages is that hold each.
   */
  wordsNear(letter: string, word: string): Promise<{ sorted: readonly string[]; pagesWith: (index: number) => number }>;
}

/** How a word of a question is understood. */
export interface Understood {
  typed: string;
  /** What the full text is asked for: the word, the one it was corrected to, or completions of it. */
  words: readonly string[];
  variants: readonly Variant[];
  /** What it was corrected to. */
  corrected?: string;
  /** What it stands for, if it is an abbreviation. */
  meaning?: string;
  /** Whether no page contains it, nor anything like it. */
  isMissing?: true;
}

/**
 * How surely other words stand for the typed one: one that means nearly the same, beside a word of the site or in place
 * of one that it lacks; two written as one; one of a meaning in words.
 */
const weights = { alikeBeside: 0.15, alikeInstead: 0.45, join: 0.95, meaning: 0.3 };

/** So many completions the full text is asked for. */
const completionsInTexts = 2;

/**
 * How each word of a question is understood: as itself and its other forms; failing these, as the beginning
 * of a word; failing that, as a typing error, or as two words written as one. The last word is taken as
 * a beginning as well, for it may be in the middle of being typed.
 *
 * With `literally`, nothing is corrected: a word that no page contains is missing.
 */
export async function understand({ words }: Question, files: Words, literally = false): Promise<Understood[]> {
  const understood = await Promise.all(
    words.map((word, index) => understandWord(word, files, index === words.length - 1, literally)),
  );
  return withoutGuesses(await joinNeighbors(understood, files));
}

async function understandWord(typed: string, files: Words, isLast: boolean, literally: boolean): Promise<Understood> {
  const table = await files.tableFor(typed);
  const forms = formsIn(table, typed);
  const sureness = forms.length > 0 ? weights.alikeBeside : weights.alikeInstead;
  const found =
    files.isFrugal && forms.length > 0 ? forms : [...forms, ...(await alikeTo(table, typed, sureness, files))];
  const isBeginning = typed.length > 1 && (isLast || found.length === 0);
  const completions = isBeginning ? completionsIn(table, typed).filter(isNotIn(found)) : [];
  if (found.length > 0) {
    const meaning = files.isFrugal ? undefined : ownValue(table.means, typed);
    const variants = [...found, ...completions, ...(meaning ? await meant(meaning, files) : [])];
    return { typed, words: [typed], variants, ...(meaning && { meaning }) };
  }

  const inTexts = await wordInTexts(typed, files);
  if (completions.length > 0) {
    const complete = completions.slice(0, completionsInTexts).map(({ word }) => word);
    return { typed, words: inTexts.includes(typed) ? [typed] : complete, variants: completions };
  }
  if (inTexts.length > 0) return { typed, words: inTexts, variants: [] };
  const meantInstead = literally ? undefined : ((await corrected(typed, files)) ?? (await parted(typed, files)));
  return meantInstead ?? missing(typed);
}

function isNotIn(found: readonly Variant[]): (variant: Variant) => boolean {
  const words = new Set(found.map(({ word }) => word));
  return ({ word }) => !words.has(word);
}

function missing(typed: string): Understood {
  return { typed, words: [], variants: [], isMissing: true };
}

/** Other words that mean nearly the same. */
async function alikeTo(table: WordTable, word: string, sureness: number, files: Words): Promise<Variant[]> {
  const variants = await Promise.all(
    (ownValue(table.alike, stemmer(word)) ?? []).map(async (other) => formsIn(await files.tableFor(other), other)),
  );
  return variants.flat().map((one) => ({ ...one, weight: one.weight * sureness }));
}

/** The words of what an abbreviation stands for. */
async function meant(meaning: string, files: Words): Promise<Variant[]> {
  const variants = await Promise.all(
    comparableWords(meaning).map(async (word) =>
      formsIn(await files.tableFor(word), word).filter((form) => form.word === word),
    ),
  );
  return variants.flat().map((one) => ({ ...one, weight: weights.meaning }));
}

/** The word as texts have it, outside of lines: itself, another form, or what begins so. */
async function wordInTexts(word: string, files: Words): Promise<string[]> {
  const { sorted, pagesWith } = await files.wordsNear(word.charAt(0), word);
  if (sorted[firstFrom(sorted, word)] === word) return [word];
  const stem = stemmer(word);
  const alike = beginningSo(sorted, word.slice(0, 3));
  if (alike.some((other) => stemmer(other.word) === stem)) return [word];
  return alike
    .filter((other) => word.length > 2 && other.word.startsWith(word))
    .sort((a, b) => pagesWith(b.index) - pagesWith(a.index))
    .slice(0, completionsInTexts)
    .map((other) => other.word);
}

/** Two neighbors that are also written as one word stand for it as well: “touch point”. */
async function joinNeighbors(understood: readonly Understood[], files: Words): Promise<Understood[]> {
  const joined = await Promise.all(
    understood.slice(1).map(async ({ typed }, index) => {
      const word = `${understood[index]?.typed}${typed}`;
      const forms = formsIn(await files.tableFor(word), word);
      return { word, forms: forms.map((form) => ({ ...form, weight: form.weight * weights.join })) };
    }),
  );
  return understood.map((one, index) => {
    const ofBoth = [joined[index - 1], joined[index]].flatMap((join) => (join && join.forms.length > 0 ? [join] : []));
    if (ofBoth.length === 0) return one;
    const { typed, words, variants, meaning } = one;
    const isKnown = words.length > 0 && one.corrected === undefined;
    return {
      typed,
      words: isKnown ? words : ofBoth.map(({ word }) => word),
      variants: [...(isKnown ? variants : []), ...ofBoth.flatMap(({ forms }) => forms)],
      ...(meaning && { meaning }),
    };
  });
}

/** Where nothing is certain, a correction is a guess: beside a missing word, it needs one that was found as it stands. */
function withoutGuesses(understood: readonly Understood[]): Understood[] {
  const isGuess = understood.some(({ isMissing }) => isMissing) && understood.every(isUncertain);
  return understood.map((one) => (isGuess ? missing(one.typed) : one));
}

function isUncertain({ isMissing, corrected }: Understood): boolean {
  return isMissing === true || corrected !== undefined;
}

/** A value that was put in: `constructor` is a word, too. */
function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
