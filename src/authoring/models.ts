import type { Collection } from '../schemas/collections.ts';

/** For each kind of entry the id of one on the site that is worth following: it shows what the kind is for, and keeps being kept true. */
export const models: Readonly<Record<Collection, string>> = {
  concepts: 'touchpoint',
  levels: 'journey',
  touchpoints: 'delivery',
  metrics: 'ces',
  methods: 'usability-testing',
  examples: 'delayed-delivery',
  notes: 'watching-a-pizza',
  comparisons: 'ux-vs-cx',
  positions: 'is-ux-part-of-cx',
  scenarios: 'a-jug-in-pieces',
  glossary: 'touchpoint',
  sources: 'dixon-2010',
  paths: 'first-hour',
};
