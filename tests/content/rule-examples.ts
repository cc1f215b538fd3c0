import { concept, path, type Example } from './example-files.ts';
import { markupExamples } from './markup-examples.ts';

/** What breaks the rules that look at texts, at dates and between entries. */
export const examples: readonly Example[] = [
  {
    rule: 'wrong-value',
    files: { 'concepts/a.mdx': concept('“A thing”', '') },
    says: 'concepts/a.mdx:2 `title` is in curly quotes, which would be printed; leave them out.',
  },
  {
    rule: 'link-text',
    files: { 'concepts/a.mdx': concept('A thing', 'Read more [here](/concepts/ux/).') },
    says: 'concepts/a.mdx:11 “here” does not say where the link leads; write the title of the page, or what a reader finds there.',
  },
  {
    rule: 'link-text',
    files: { 'concepts/a.mdx': concept('A thing', '[Click here!](/concepts/ux/)') },
    says: 'concepts/a.mdx:11 “Click here!” does not say where the link leads; write the title of the page, or what a reader finds there.',
  },
  {
    rule: 'link-text',
    files: { 'concepts/a.mdx': concept('A thing', 'See [](/concepts/ux/).') },
    says: 'concepts/a.mdx:11 This link has no words; write the title of the page, or what a reader finds there.',
  },
  {
    rule: 'alt-text',
    files: {
      'concepts/a.mdx': concept('A thing', '<Table caption="Table 1">\n\n| A | B |\n| - | - |\n| c | d |\n\n</Table>'),
    },
    says: 'concepts/a.mdx:11 “Table 1” does not say what is to be seen; write that, as in “What each contact could see”.',
  },
  {
    rule: 'alt-text',
    files: { 'concepts/a.mdx': concept('A thing', '![](/a.png)') },
    says: 'concepts/a.mdx:11 This image has no words for those who do not see it; say in the text what it shows.',
  },
  {
    rule: 'alt-text',
    files: { 'concepts/a.mdx': concept('A thing', '![chart.png](/a.png)') },
    says: 'concepts/a.mdx:11 “chart.png” does not say what is to be seen; say in the text what it shows.',
  },
  {
    rule: 'alias-taken',
    files: {
      'concepts/a.mdx': concept('A thing', '', 'aliases: [matter]\n'),
      'concepts/b.mdx': concept('Another', '', 'aliases: [one, Matter]\n'),
    },
    says: 'concepts/b.mdx:4 The name "Matter" is taken by src/content/concepts/a.mdx; remove it, or write one that only this is called.',
  },
  {
    rule: 'alias-taken',
    files: { 'concepts/a.mdx': concept('A thing', '', 'aliases: [one, One]\n') },
    says: 'concepts/a.mdx:4 The name "One" is taken by this entry; remove it, or write one that only this is called.',
  },
  {
    rule: 'alias-taken',
    files: {
      'concepts/a.mdx': concept('A thing', '', 'aliases: [another]\n'),
      'concepts/b.mdx': concept('Another', ''),
    },
    says: 'concepts/a.mdx:4 The name "another" is taken by src/content/concepts/b.mdx; remove it, or write one that only this is called.',
  },
  {
    rule: 'duplicate-intent',
    files: { 'concepts/a.mdx': concept('Mapping of journeys', ''), 'concepts/b.mdx': concept('Journey mapping', '') },
    says: 'concepts/b.mdx:2 "Journey mapping" asks nearly the same as "Mapping of journeys", which is src/content/concepts/a.mdx; make one page of the two, or say here how this differs.',
  },
  {
    rule: 'duplicate-intent',
    files: {
      'concepts/a.mdx': concept('A thing', '', 'aliases: [journeys to map]\n'),
      'concepts/b.mdx': concept('Journey mapping', ''),
    },
    says: 'concepts/a.mdx:4 "journeys to map" asks nearly the same as "Journey mapping", which is src/content/concepts/b.mdx; make one page of the two, or say here how this differs.',
  },
  {
    rule: 'duplicate-intent',
    files: {
      'concepts/a.mdx': concept('Journey mapping', '', 'aliases: [mapping of journeys, journeys to map]\n'),
      'concepts/b.mdx': concept('Journey mapping', '').replace('published: 2026-11-22', 'published: 2020-01-31'),
    },
    says: 'concepts/a.mdx:2 "Journey mapping" is the title of src/content/concepts/b.mdx already; make one page of the two, or say here how this differs.',
  },
  {
    rule: 'confused-term',
    files: {
      'concepts/a.mdx': concept('A thing', 'They left the <Term id="queue">Waiting line</Term>.'),
      'glossary/queue.yaml':
        'term: queue\ndefinition: A line.\nnotToConfuse:\n  - { term: line, because: One is longer. }\nreviewed: { on: 2026-11-22, by: editors }\n',
      'glossary/line.yaml':
        'term: line\ndefinition: A row.\naliases: [waiting line]\nreviewed: { on: 2026-11-22, by: editors }\n',
    },
    says: 'concepts/a.mdx:11 “Waiting line” is the term "line", and the glossary says not to confuse it with "queue"; write `<Term id="line">`, or another word.',
  },
  {
    rule: 'path-step',
    files: { 'paths/a.yaml': path('One', ['concepts/ux', 'metrics/nps', 'concepts/ux']) },
    says: 'paths/a.yaml:10 "concepts/ux" is step 1 already; keep one of the two.',
  },
  {
    rule: 'path-step',
    files: { 'paths/a.yaml': path('One', ['concepts/ux', 'paths/a']) },
    says: 'paths/a.yaml:9 "paths/a" leads back to this path, so nobody would come to its end; remove one of the steps.',
  },
  {
    rule: 'path-step',
    files: {
      'paths/a.yaml': path('One', ['concepts/ux', 'paths/b']),
      'paths/b.yaml': path('Two', ['metrics/nps', 'paths/c']),
      'paths/c.yaml': path('Three', ['concepts/ux', 'paths/a']),
    },
    says: 'paths/b.yaml:9 "paths/c" leads back to this path, so nobody would come to its end; remove one of the steps.',
  },
  {
    rule: 'path-step',
    files: {
      'paths/a.yaml': path('One', ['concepts/ux', 'paths/b']),
      'paths/b.yaml': path('Two', ['metrics/nps', 'concepts/ux']),
    },
    says: 'paths/a.yaml:9 This path leads to "paths/b", which does not name it; write paths/a under `related` there, or remove the step.',
  },
  {
    rule: 'field-order',
    files: { 'glossary/queue.yaml': 'definition: A line.\nterm: queue\nreviewed: { on: 2026-11-22, by: editors }\n' },
    says: 'glossary/queue.yaml:2 `term` comes before `definition` in this collection.',
  },
  {
    rule: 'day-to-come',
    files: { 'glossary/queue.yaml': 'term: queue\ndefinition: A line.\nreviewed: { on: 2026-11-23, by: editors }\n' },
    says: 'glossary/queue.yaml:3 `reviewed.on` is 2026-11-23, which has not come yet; write the day on which it happened, today or before.',
  },
  {
    rule: 'review-due',
    files: { 'glossary/queue.yaml': 'term: queue\ndefinition: A line.\nreviewed: { on: 2023-11-21, by: editors }\n' },
    says: "glossary/queue.yaml:3 Nobody has checked this since 2023-11-21, and 24 months is the term; read it, correct it, and write today's day.",
  },
  {
    rule: 'link-syntax',
    files: { 'concepts/a.mdx': concept('A thing', 'See https://example.org/a for it.') },
    says: 'concepts/a.mdx:11 A bare address is hard to read, and harder to hear; write `[what is there](address)`.',
  },
  {
    rule: 'link-syntax',
    files: { 'concepts/a.mdx': concept('A thing', 'See [the study][s].') },
    says: 'concepts/a.mdx:11 Brackets name an address that is nowhere; write `[text](address)`, or `\\[` for a bracket in the text.',
  },
  {
    rule: 'link-syntax',
    files: { 'concepts/a.mdx': concept('A thing', '[s]: /concepts/ux/') },
    says: 'concepts/a.mdx:11 No link uses this address; remove the line.',
  },
  {
    rule: 'block-spacing',
    files: { 'concepts/a.mdx': concept('A thing', '## What fails\nThe record.') },
    says: 'concepts/a.mdx:12 Leave an empty line before this, or it can be read as a part of what stands above.',
  },
  {
    rule: 'code-language',
    files: { 'concepts/a.mdx': concept('A thing', '```\na: b\n```') },
    says: 'concepts/a.mdx:11 Say behind the backticks what this is: `yaml`, `mdx`, or `text` for anything else.',
  },
  {
    rule: 'heading-punctuation',
    files: { 'concepts/a.mdx': concept('A thing', '## What it costs:') },
    says: 'concepts/a.mdx:11 A heading is no sentence; leave out the sign at its end.',
  },
  {
    rule: 'heading',
    files: { 'concepts/a.mdx': concept('A thing', '**What it costs**\n\nMuch.') },
    says: 'concepts/a.mdx:11 A paragraph of bold words looks like a heading and is none; write `## ` or `### ` before it.',
  },
  {
    rule: 'white-space',
    files: { 'concepts/a.mdx': concept('A thing', 'One\ttab.') },
    says: 'concepts/a.mdx:11 A tab is as wide as each program likes; write spaces.',
  },
  ...markupExamples,
];
