import type { PageFilters } from './search-files.ts';
import type { Counts } from './search-index.ts';
import { facets, type Facet } from './search-page.ts';
import { byFacet, type Filters } from './search-query.ts';

/** What the chosen filters leave of the pages that were found. */
export function narrowed<T extends { page: number }>(found: readonly T[], chosen: Filters, of: PageFilters): T[] {
  return found.filter(({ page }) => passes(page, facets, chosen, of));
}

/** How many of the pages that were found each filter would show, beside those chosen of the other kinds. */
export function countsOf(found: readonly { page: number }[], chosen: Filters, of: PageFilters): Record<Facet, Counts> {
  return byFacet((facet) => {
    const others = facets.filter((other) => other !== facet);
    const counts: Record<string, number> = {};
    for (const { page } of found) {
      if (!passes(page, others, chosen, of)) continue;
      for (const value of valuesOf(page, facet, of)) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  });
}

function passes(page: number, asked: readonly Facet[], chosen: Filters, of: PageFilters): boolean {
  return asked.every(
    (facet) => chosen[facet].length === 0 || valuesOf(page, facet, of).some((value) => chosen[facet].includes(value)),
  );
}

function valuesOf(page: number, facet: Facet, of: PageFilters): readonly string[] {
  const { sets, setOf } = of[facet];
  return sets[setOf[page] ?? 0] ?? [];
}
