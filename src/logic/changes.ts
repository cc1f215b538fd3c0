/** A change that readers of an earlier version should know. */
export interface Change {
  /** The day, such as 2026-11-22. */
  on: string;
  /** What is different now, in a sentence. */
  what: string;
}

/** Changes with the newest first; those of one day keep their order. */
export function newestFirst<T extends Pick<Change, 'on'>>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => b.on.localeCompare(a.on));
}

/** The place of a change on the page that it is about: a page has at most one for each day. */
export function changePlace({ on }: Pick<Change, 'on'>): string {
  return `changed-${on}`;
}
