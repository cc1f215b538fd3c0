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
  {
    id: 'alias-taken',
    title: 'Another name belongs to one entry of a collection',
    severity: 'error',
    why: 'A reader who looks for a name and finds two metrics of that name has to guess. A term and its article may share names; two of a kind may not.',
    wrong: '# metrics/churn-rate.mdx\naliases: [retention rate]',
    right: '# metrics/churn-rate.mdx\naliases: [attrition rate]',
  },
  {
    id: 'duplicate-intent',
    title: 'One page for one question',
    severity: 'error',
    why: 'Two pages that answer the same drift apart, and each reader finds only one of them. Titles are compared by their words, in whatever form and order.',
    wrong: '# methods/mapping-of-journeys.mdx\ntitle: Mapping of journeys',
    right: '# methods/journey-mapping.mdx, with what the other page adds\ntitle: Journey mapping',
  },
  {
    id: 'confused-term',
    title: 'A term stands around its own word',
    severity: 'error',
    why: 'The glossary says which words are easily taken for each other. A definition of the one that opens beside the other teaches the very mistake.',
    wrong: '<Term id="retention">loyalty</Term>',
    right: '<Term id="loyalty">loyalty</Term>',
  },
  {
    id: 'path-step',
    title: 'A path leads forward, to its end',
    severity: 'error',
    why: 'A step that was there before, or a path that leads back to this one, sends readers in circles. A path that goes on to another is one that the other knows of, so that readers find the way back.',
    wrong:
      'steps:\n  - { entry: concepts/ux, why: To begin., minutes: 5 }\n  - { entry: concepts/ux, why: Once more., minutes: 5 }',
    right:
      'steps:\n  - { entry: concepts/ux, why: To begin., minutes: 5 }\n  - { entry: concepts/cx, why: The other word., minutes: 5 }',
  },
  {
    id: 'wrong-move',
    title: 'An old address leads to one page, in the end',
    severity: 'error',
    why: 'Where an old address is a page of its own, leads to two, in a circle or to nothing, whoever follows an old link arrives at the wrong page or at none.',
    wrong: '# concepts/ux.mdx, while there is a page /concepts/cx/\nformerly: [/concepts/cx/]',
    right: 'formerly: [/concepts/user-experience/]',
  },
  {
    id: 'lost-address',
    title: 'An address that was published is answered',
    severity: 'error',
    why: 'Somebody has it on a slide or in a ticket. A page that gets a new name takes its old address along; one that is given up leads to what comes nearest.',
    wrong: '# concepts/user-experience.mdx, which was concepts/ux.mdx',
    right: 'formerly: [/concepts/ux/]',
  },
  {
    id: 'lost-heading',
    title: 'A heading that was published can still be linked',
    severity: 'error',
    why: 'The words of a heading are its address. With other words, links to it end at the top of the page, and their readers have to search for what was meant.',
    wrong: '## What it leaves out',
    right:
      '# src/content/moved.yaml\n- from: /metrics/nps/#limits\n  to: /metrics/nps/#what-it-leaves-out\n  name: What it leaves out',
  },
  {
    id: 'wrong-list',
    title: 'The list of what was published can be read',
    severity: 'error',
    why: '`published.json` says what must not be lost. A list that cannot be read protects nothing.',
    wrong: '<<<<<<< main',
    right: '  "/concepts/cx/": ["limits"],',
  },
] as const satisfies readonly RuleText[];
