/** What ties an element to its component's styles, as Astro writes it; on an element, sometimes with a value. */
const scopeAttribute = /\b(data-astro-cid-\w+)(?:="true")?/g;

/**
 * A short name for each component's scope. The more pages have it, the shorter, and of as many in the order
 * of Astro's names: a component of one page changes no name on all the others, and so none of their weights.
 */
export function scopeNames(pages: Iterable<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const html of pages) {
    const scopes = new Set([...html.matchAll(scopeAttribute)].map(([, scope = '']) => scope));
    for (const scope of scopes) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1));
  return new Map(byCount.map(([scope], index) => [scope, `data-s${letters(index)}`]));
}

/** A number in letters: a to z, aa, ab and so on. They compress better than digits, which values of styles have. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** The page with the names in place of Astro's. */
export function withScopeNames(html: string, names: ReadonlyMap<string, string>): string {
  return html.replace(scopeAttribute, (attribute, scope: string) => names.get(scope) ?? attribute);
}
