import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionRules, type Collection } from './schemas/collections.ts';

/** The files of a collection; those whose name begins with `_` are drafts. */
const filesOf = (name: Collection) =>
  glob({ base: `src/content/${name}`, pattern: `[!_]*.${collectionRules[name].format}` });

export const collections = {
  concepts: defineCollection({ loader: filesOf('concepts'), schema: collectionRules.concepts.schema }),
  levels: defineCollection({ loader: filesOf('levels'), schema: collectionRules.levels.schema }),
  touchpoints: defineCollection({ loader: filesOf('touchpoints'), schema: collectionRules.touchpoints.schema }),
  metrics: defineCollection({ loader: filesOf('metrics'), schema: collectionRules.metrics.schema }),
  methods: defineCollection({ loader: filesOf('methods'), schema: collectionRules.methods.schema }),
  examples: defineCollection({ loader: filesOf('examples'), schema: collectionRules.examples.schema }),
  notes: defineCollection({ loader: filesOf('notes'), schema: collectionRules.notes.schema }),
  comparisons: defineCollection({ loader: filesOf('comparisons'), schema: collectionRules.comparisons.schema }),
  positions: defineCollection({ loader: filesOf('positions'), schema: collectionRules.positions.schema }),
  scenarios: defineCollection({ loader: filesOf('scenarios'), schema: collectionRules.scenarios.schema }),
  glossary: defineCollection({ loader: filesOf('glossary'), schema: collectionRules.glossary.schema }),
  sources: defineCollection({ loader: filesOf('sources'), schema: collectionRules.sources.schema }),
  paths: defineCollection({ loader: filesOf('paths'), schema: collectionRules.paths.schema }),
};
