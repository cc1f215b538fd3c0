import { comparison, concept, example, level, method, metric, note, touchpoint } from './articles.ts';
import { path, position, scenario, source, term } from './data.ts';

/**
 * Every collection: the folder in src/content is its key, `format` the ending of its files,
 * `schema` what a valid entry looks like. Astro's content configuration and the content check
 * read the same list, so they cannot disagree.
 */
export const collectionRules = {
  concepts: { format: 'mdx', schema: concept },
  levels: { format: 'mdx', schema: level },
  touchpoints: { format: 'mdx', schema: touchpoint },
  metrics: { format: 'mdx', schema: metric },
  methods: { format: 'mdx', schema: method },
  examples: { format: 'mdx', schema: example },
  notes: { format: 'mdx', schema: note },
  comparisons: { format: 'mdx', schema: comparison },
  positions: { format: 'yaml', schema: position },
  scenarios: { format: 'yaml', schema: scenario },
  glossary: { format: 'yaml', schema: term },
  sources: { format: 'yaml', schema: source },
  paths: { format: 'yaml', schema: path },
} as const;

export type Collection = keyof typeof collectionRules;
