/**
 * How the collections lie on the site: their addresses, their names, and the five sections
 * of the navigation. Everything that prints an address or a breadcrumb reads this.
 */

/** A section of the site's navigation. */
export interface Section {
  name: string;
  address: string;
  collections: readonly CollectionName[];
}

export type CollectionName =
  | 'concepts'
  | 'levels'
  | 'touchpoints'
  | 'metrics'
  | 'methods'
  | 'examples'
  | 'notes'
  | 'comparisons'
  | 'positions'
  | 'scenarios'
  | 'glossary'
  | 'sources'
  | 'paths';

/** What a collection is called, where its index lies, and what its index says first. */
interface Shelf {
  one: string;
  many: string;
  address: string;
  summary: string;
}

export const shelves: Record<CollectionName, Shelf> = {
  concepts: {
    one: 'Concept',
    many: 'Concepts',
    address: '/concepts/',
    summary: 'The ideas behind user and customer experience, each with its evidence and the levels at which it works.',
  },
  levels: {
    one: 'Level',
    many: 'Levels',
    address: '/levels/',
    summary: 'Interaction, journey, relationship: what each level spans, who can mend it, and what works there.',
  },
  touchpoints: {
    one: 'Touchpoint',
    many: 'Touchpoints',
    address: '/touchpoints/',
    summary:
      'The contacts of a relationship in the order in which they usually come, from the first advertisement to the last bill.',
  },
  metrics: {
    one: 'Metric',
    many: 'Metrics',
    address: '/metrics/',
    summary: 'What each number stands for, at which level it works, how sure one can be of it, and when not to use it.',
  },
  methods: {
    one: 'Method',
    many: 'Methods',
    address: '/methods/',
    summary: 'Ways to find out what happens to people and to work out what to change, with time, people and result.',
  },
  examples: {
    one: 'Example',
    many: 'Examples',
    address: '/examples/',
    summary: 'Journeys as data: what was expected, what happened, how it felt, and what failed at which level.',
  },
  notes: {
    one: 'Field note',
    many: 'Field notes',
    address: '/notes/',
    summary: 'Dated observations of an experience as it was delivered. Something to think with, never evidence.',
  },
  comparisons: {
    one: 'Comparison',
    many: 'Comparisons',
    address: '/compare/',
    summary: 'Terms that are taken for each other, side by side.',
  },
  positions: {
    one: 'Position',
    many: 'Where sources disagree',
    address: '/positions/',
    summary: 'Questions with more than one answer: who holds which, how sure one can be, and how this site reads it.',
  },
  scenarios: {
    one: 'Situation',
    many: 'Situations',
    address: '/quiz/',
    summary: 'Situations to judge: UX, CX or both, and at which level.',
  },
  glossary: {
    one: 'Term',
    many: 'Glossary',
    address: '/glossary/',
    summary: 'The words of the field in one sentence each, with what they are easily taken for.',
  },
  sources: {
    one: 'Source',
    many: 'Sources',
    address: '/sources/',
    summary: 'Every work that a page cites, what kind of evidence it is, what it supports and what it does not.',
  },
  paths: {
    one: 'Path',
    many: 'Paths',
    address: '/paths/',
    summary: 'Pages in an order worth reading, for one kind of reader each.',
  },
};

export const sections: readonly Section[] = [
  { name: 'Understand', address: '/understand/', collections: ['levels', 'concepts', 'comparisons', 'positions'] },
  { name: 'Look up', address: '/look-up/', collections: ['touchpoints', 'metrics', 'methods', 'glossary'] },
  { name: 'Examples', address: '/examples/', collections: ['examples', 'notes'] },
  { name: 'Practice', address: '/practice/', collections: ['scenarios', 'paths'] },
  { name: 'Sources', address: '/sources/', collections: ['sources'] },
];

/** The address of an entry, from the root of the site; a term is a place on the glossary's page. */
export function addressOf(collection: CollectionName, id: string): string {
  return collection === 'glossary' ? `${shelves.glossary.address}#${id}` : `${shelves[collection].address}${id}/`;
}

/** The section to which a collection belongs. */
export function sectionOf(collection: CollectionName): Section {
  const section = sections.find(({ collections }) => collections.includes(collection));
  if (!section) throw new Error(`No section lists the collection "${collection}".`);
  return section;
}

/** The collections whose entries are pages of text, with facts before it and relations behind it. */
export const textCollections = [
  'concepts',
  'levels',
  'touchpoints',
  'metrics',
  'methods',
  'notes',
  'comparisons',
] as const;

/** The collections whose index is a list of titles and summaries, in groups. */
export const groupedCollections = [...textCollections, 'examples', 'positions', 'paths'] as const;

/** The collections whose index is long, and whose entries differ in the levels at which they work. */
export const filteredCollections = ['concepts', 'touchpoints', 'metrics', 'methods'] as const;
