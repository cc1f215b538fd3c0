import type { RuleText } from './rule-text.ts';

/** Rules that no single file can break: what entries are to each other. */
export const graphRules = [
  {
    id: 'orphan',
    title: 'Something leads to every article',
    severity: 'error',
    why: 'The lists of all pages lead everywhere, but nobody reads lists. A page to which no other page refers is lost to readers.',
    wrong: 'No text and no field names /concepts/moment-of-truth/.',
    right: 'What is decided there is a [moment of truth](/concepts/moment-of-truth/).',
  },
  {
    id: 'unused-term',
    title: 'Every term is used',
    severity: 'error',
    why: 'A glossary explains the words that readers meet here. One that explains others grows until nobody finds anything in it.',
    wrong: '# src/content/glossary/queue.yaml, which no text mentions',
    right: 'People left the <Term id="queue">queue</Term>.',
  },
] as const satisfies readonly RuleText[];
