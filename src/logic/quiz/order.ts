/** How hard situations are to judge, the easy ones first. */
export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What the order of situations follows from. */
export interface Sortable {
  data: { title: string; difficulty: Difficulty };
}

/** Situations in the order in which they are met everywhere: from easy to hard, then by title. */
export function inQuizOrder<T extends Sortable>(situations: readonly T[]): T[] {
  const rank = ({ data }: T) => difficulties.indexOf(data.difficulty);
  return [...situations].sort((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'en'));
}

/** What comes before and after the item with an id; nothing beyond the ends. */
export function neighborsIn<T extends { id: string }>(items: readonly T[], id: string) {
  const index = items.findIndex((item) => item.id === id);
  const known = index >= 0;
  return { previous: known ? items[index - 1] : undefined, next: known ? items[index + 1] : undefined };
}
