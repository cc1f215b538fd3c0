import type { Difference, Named } from './report.ts';

/** What came and what went between two lists, in their order. */
export function difference(before: readonly Named[], after: readonly Named[]): Difference {
  return { added: without(after, before), removed: without(before, after) };
}

function without(list: readonly Named[], others: readonly Named[]): Named[] {
  const known = new Set(others.map(({ address }) => address));
  return list.filter(({ address }) => !known.has(address));
}
