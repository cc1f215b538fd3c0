import type { CollectionName } from './sections.ts';

/** How long a check holds. */
interface ReviewTerm {
  months: number;
  /** Why so long and no longer, as a sentence goes on after “because”. */
  because: string;
}

/**
 * After how many months the entries of a collection have to be checked again. The terms are the
 * editors' judgment of how fast each kind goes out of date, and no finding.
 */
export const reviewTerms: Record<CollectionName, ReviewTerm> = {
  metrics: { months: 12, because: 'the figures that others publish change every year' },
  comparisons: { months: 12, because: 'they say how words are used now' },
  positions: { months: 12, because: 'whoever holds an answer may publish another' },
  paths: { months: 12, because: 'new pages may belong on them' },
  touchpoints: { months: 24, because: 'channels come and go' },
  methods: { months: 24, because: 'tools and habits change more than methods do' },
  concepts: { months: 24, because: 'ideas change slowly, and what is known of them sooner' },
  levels: { months: 24, because: 'they are a model of this site, held to what is learned elsewhere' },
  examples: { months: 24, because: 'a case on public record can be reopened' },
  scenarios: { months: 24, because: 'a reason may rest on a page that has changed' },
  glossary: { months: 24, because: 'a definition follows its article' },
  notes: { months: 36, because: 'what was seen on a day stays as it was' },
  sources: { months: 36, because: 'a work stays as it is, but it can be moved, corrected or withdrawn' },
};
