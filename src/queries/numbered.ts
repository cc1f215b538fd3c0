/** The number of each source on a page, from one, in the order of its first citation. */
export function numbered(sources: readonly string[]): ReadonlyMap<string, number> {
  return new Map(sources.map((id, index) => [id, index + 1]));
}
