/** What a build tells search of a page, or of a term of the glossary. */
export interface SearchPage {
  /** From the root of the site, such as /metrics/ces/ or /glossary/#churn. */
  address: string;
  title: string;
  /** Other names, under which people look for it. */
  aliases: readonly string[];
  /** How people ask for it without knowing its name. */
  asked: readonly string[];
  summary: string;
  headings: readonly Heading[];
  /** What the page can be filtered by. */
  facets: Partial<Record<Facet, readonly string[]>>;
  /** The whole text, for the words that stand in it. */
  text: string;
  /** The name of the page in the full text index. */
  id: string;
}

/** A heading of a page that can be linked to. */
export interface Heading {
  id: string;
  text: string;
}

/** What results can be narrowed by, in the order in which search offers it. */
export const facets = ['type', 'level', 'touchpoint', 'evidence'] as const;

/** A kind of filter. */
export type Facet = (typeof facets)[number];
