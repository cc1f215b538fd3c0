import type { PageChanges, WeightChange } from './report.ts';

/** Files that may change what every page looks like. */
const code = /^(?:src\/(?!content\/)|public\/|integrations\/|astro\.config)/;

/**
 * The addresses of pages that a reviewer wants to see, the most wanted first: those that changed, came or went. Where
 * code changed, then those that it touched, and those whose weight it changed most.
 *
 * @param files the files that changed
 */
export function pagesToLookAt(
  { added, removed, changed, touched }: PageChanges,
  files: ReadonlySet<string>,
  weights: readonly WeightChange[] = [],
): string[] {
  const own = [...changed, ...added, ...removed];
  const byCode = [...touched.alike.map(({ example }) => ({ address: example })), ...weights];
  const all = [...files].some((file) => code.test(file)) ? [...own, ...byCode] : own;
  return [...new Set(all.map(({ address }) => address))];
}
