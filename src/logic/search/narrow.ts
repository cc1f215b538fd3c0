import type { PageList } from './search-files.ts';
import type { Counts } from './search-index.ts';
import { facets, type Facet } from './search-page.ts';
import { byFacet, type Filters } from './search-query.ts';

/** What filters leave of the pages that were found, and how many each filter would show beside those of the other kinds. */
export function narrow<T extends { page: number }>(
  found: readonly T[],
  filters: Filters,
  list: PageList,
): { shown: T[]; counts: Record<Facet, Counts> } {
  const shows = byFacet((facet) => new Set(filters[facet].flatMap((value) => list.filters[facet][value] ?? [])));
  const passes = (page: number, except?: Facet) =>
    facets.every((facet) => facet === except || filters[facet].length === 0 || shows[facet].has(page));
  const counts = byFacet((facet) => {
    const others = new Set(found.filter(({ page }) => passes(page, facet)).map(({ page }) => page));
    const countOf = (pages: readonly number[]) => pages.filter((page) => others.has(page)).length;
    return Object.fromEntries(Object.entries(list.filters[facet]).map(([value, pages]) => [value, countOf(pages)]));
  });
  return { shown: found.filter(({ page }) => passes(page)), counts };
}
