import type { Level } from './levels.ts';

/** Which levels somebody's words cover. A level without a word lies outside of what they speak of. */
export interface Vocabulary {
  /** Whose words, in the order of their dates. */
  who: string;
  year: string;
  source: string;
  words: Record<Level, readonly ('UX' | 'CX')[]>;
}

/**
 * The scopes of UX and CX in six vocabularies, read from what each source says. The sources do not
 * speak of levels (but the Nielsen Norman Group, whose three scopes they are): placing them is this site's reading.
 */
export const vocabularies: readonly Vocabulary[] = [
  {
    who: 'Norman and Nielsen',
    year: '1998',
    source: 'norman-nielsen-ux',
    words: { interaction: ['UX'], journey: ['UX'], relationship: ['UX'] },
  },
  {
    who: 'Meyer and Schwager',
    year: '2007',
    source: 'meyer-schwager-2007',
    words: { interaction: ['CX'], journey: ['CX'], relationship: ['CX'] },
  },
  {
    who: 'ISO 9241-210',
    year: '2010',
    source: 'iso-9241-210',
    words: { interaction: ['UX'], journey: ['UX'], relationship: [] },
  },
  {
    who: 'Lemon and Verhoef',
    year: '2016',
    source: 'lemon-verhoef-2016',
    words: { interaction: ['CX'], journey: ['CX'], relationship: ['CX'] },
  },
  {
    who: 'Nielsen Norman Group',
    year: '2019',
    source: 'salazar-2019-ux-vs-cx',
    words: { interaction: ['UX'], journey: ['UX'], relationship: ['UX', 'CX'] },
  },
  {
    who: 'Practice, as one of its specialists describes it',
    year: 'n.d.',
    source: 'flaherty-levels-interview',
    words: { interaction: ['UX'], journey: [], relationship: ['CX'] },
  },
];

/** The vocabularies that have the same words for a level. */
export interface SharedWords {
  words: Vocabulary['words'][Level];
  by: readonly Vocabulary[];
}

/** What the vocabularies call a level: those of the same words together, in the order of their dates. */
export function vocabulariesAt(level: Level): SharedWords[] {
  const shared = new Map<string, SharedWords>();
  for (const vocabulary of vocabularies) {
    const words = vocabulary.words[level];
    const key = words.join(' ');
    shared.set(key, { words, by: [...(shared.get(key)?.by ?? []), vocabulary] });
  }
  return [...shared.values()];
}
