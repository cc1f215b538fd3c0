import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionRules, type Collection } from './schemas/collections.ts';

const collection = <C extends Collection>(name: C) =>
  defineCollection({
    loader: glob({ base: `src/content/${name}`, pattern: `**/[!_]*.${collectionRules[name].format}` }),
    schema: collectionRules[name].schema as (typeof collectionRules)[C]['schema'],
  });

export const collections = {
  concepts: collection('concepts'),
  levels: collection('levels'),
  touchpoints: collection('touchpoints'),
  metrics: collection('metrics'),
  methods: collection('methods'),
  examples: collection('examples'),
  notes: collection('notes'),
  comparisons: collection('comparisons'),
  positions: collection('positions'),
  scenarios: collection('scenarios'),
  glossary: collection('glossary'),
  sources: collection('sources'),
  paths: collection('paths'),
};
