/** The classes of the Kano model, in the order in which they are shown. Source: kano-1984. */
export const kanoClasses = [
  'must-be',
  'one-dimensional',
  'attractive',
  'indifferent',
  'reverse',
  'contradiction',
] as const;

/** What a feature is to people. */
export type KanoClass = (typeof kanoClasses)[number];

/** The answers to both questions of a pair, in the order of their numbers from 1 to 5. */
export const kanoAnswers = ['I like it', 'I expect it', 'I do not mind', 'I can live with it', 'I dislike it'] as const;

/** The class of a pair of answers, from 1 (like) to 5 (dislike), to having the feature and to lacking it. */
export function kanoClass(having: number, lacking: number): KanoClass {
  if (having === lacking && (having === 1 || having === 5)) return 'contradiction';
  if (having === 1) return lacking === 5 ? 'one-dimensional' : 'attractive';
  if (having === 5 || lacking === 1) return 'reverse';
  return lacking === 5 ? 'must-be' : 'indifferent';
}

/** How many answers fall into each class. */
export type KanoCounts = Readonly<Record<KanoClass, number>>;

/** Counts the classes of pairs of answers. */
export function countClasses(pairs: readonly (readonly [having: number, lacking: number])[]): KanoCounts {
  const classes = pairs.map(([having, lacking]) => kanoClass(having, lacking));
  const count = (name: KanoClass) => classes.filter((one) => one === name).length;
  return {
    'must-be': count('must-be'),
    'one-dimensional': count('one-dimensional'),
    attractive: count('attractive'),
    indifferent: count('indifferent'),
    reverse: count('reverse'),
    contradiction: count('contradiction'),
  };
}

/** The class with the most answers, or all that share the most: a tie is a finding and not broken here. */
export function leadingClasses(counts: KanoCounts): KanoClass[] {
  const most = Math.max(...kanoClasses.map((name) => counts[name]));
  return kanoClasses.filter((name) => counts[name] === most);
}
