import { readDrafts, writeDrafts, type Draft } from '../../logic/writing/drafts.ts';
import { asideInWords, forget, putAside, readKept, writeKept, type Unkept } from '../kept/kept-text.ts';

/** The beginning of the keys under which this browser keeps drafts, each under a number of its own. */
export const draftKey = 'draft';

/** The numbers of the drafts that this browser keeps, in order. */
export function keptNumbers(): number[] {
  try {
    return Object.keys(localStorage)
      .flatMap((key) => new RegExp(`^${draftKey}-(\\d+)$`).exec(key)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Reads a draft by its number. A damaged one is put aside, and the sentence says where. */
export function readDraft(number: number, kinds: readonly string[]): { draft?: Draft | undefined; problem?: string } {
  const key = keyOf(number);
  const { text } = readKept(key);
  if (text === undefined) return {};
  const {
    drafts: [draft],
    problems,
  } = readDrafts(text, kinds);
  if (draft) return { draft };
  const aside = putAside(key, text);
  return { problem: `Draft ${number} could not be read, and ${asideInWords(aside)}. ${problems.join(' ')}` };
}

/** Keeps a draft under a number, or says why that was not possible. */
export function keepDraft(number: number, draft: Draft): Unkept | undefined {
  return writeKept(keyOf(number), writeDrafts([draft]));
}

/** Forgets a draft. */
export function forgetDraft(number: number) {
  forget(keyOf(number));
}

/** A number that no draft has. */
export function nextNumber(): number {
  return (keptNumbers().at(-1) ?? 0) + 1;
}

/** The key of a draft. */
export function keyOf(number: number): string {
  return `${draftKey}-${number}`;
}
