import type { Collection } from '../schemas/collections.ts';

/** How an entry of one kind is begun. */
export interface Kind {
  /** What a reader wants from it, to choose by. */
  readonly wanted: string;
  /** The fields whose answers are few and known before the first sentence; they are asked for. */
  readonly asks: readonly string[];
  /** What to know before writing, one sentence to a line. It stands at the top of the new file. */
  readonly guide: readonly string[];
  /** The paragraphs of the text, in Markdown. A kind without a text is data. */
  readonly body?: readonly string[];
}

/** The kinds of entry that can be added. There are exactly three levels, so no other is begun. */
export const kinds = {
  concepts: {
    wanted: 'to understand an idea',
    asks: ['levels'],
    guide: [
      'A concept explains one idea: the answer first, then why it matters, an example, and where it ends.',
      'Each statement about the world cites a source; an argument of your own reads as one.',
    ],
    body: [
      'FILL IN The short version in one paragraph, in other words than the summary.',
      '## FILL IN What follows from it, as a heading that says something',
      'FILL IN Why it matters, with an example that a reader knows from daily life.',
      '## FILL IN Where it ends',
      'FILL IN What it does not explain, and how strong the evidence is.',
    ],
  },
  touchpoints: {
    wanted: 'to know what happens at one kind of contact',
    asks: ['levels', 'stage', 'controlledBy', 'metrics'],
    guide: [
      'A touchpoint is a kind of occasion, such as a delivery or a bill, and no channel.',
      'Say what people come for, what goes wrong there at each level, and what can be measured.',
    ],
    body: [
      'FILL IN The short version: what people want here, and what most often stands between them and it.',
      '## FILL IN What goes wrong here',
      'FILL IN What fails in the contact itself, and what fails around it though the contact works.',
      '## FILL IN What to do about it',
      'FILL IN What a team can change on Monday, and who has to agree.',
    ],
  },
  metrics: {
    wanted: 'to know what a number says, and when not to use it',
    asks: ['levels', 'collects', 'better'],
    guide: [
      'A metric says what its number stands for, how sure one can be of it, and when not to use it.',
      'Numbers that are made up to calculate with are called illustrative.',
    ],
    body: [
      'FILL IN The short version: what the number says, what it does not, and its worst trap.',
      '## FILL IN How it is asked or counted',
      'FILL IN The wording or the rule for counting, with its source.',
      '## FILL IN An example, calculated',
      'FILL IN Illustrative numbers, the calculation, and the interval.',
      '## FILL IN How it is made to look better than it is',
      'FILL IN The cheap ways to a better number, and what shows them.',
    ],
  },
  methods: {
    wanted: 'to do something on Monday',
    asks: ['levels'],
    guide: [
      'A method can be followed by a reader who has never done it: people, time, steps, and what comes of it.',
      'Say what it cannot tell as plainly as what it can.',
    ],
    body: [
      'FILL IN The short version: what one does, and what one knows afterwards.',
      '## The steps',
      '1. FILL IN The first thing to do, as an instruction.\n2. FILL IN The next.',
      '## FILL IN What it cannot tell',
      'FILL IN The limits, and which method answers what this one leaves open.',
    ],
  },
  examples: {
    wanted: 'to see a journey succeed or fail',
    asks: ['basis', 'industry', 'metrics'],
    guide: [
      'An example is a journey as data. You write contacts, feelings and reasons; the verdicts are computed.',
      'A composite example has no names of people or companies, and calls its numbers illustrative.',
      'A documented one cites two different sources at least.',
    ],
    body: [
      'FILL IN The short version: what happened, at which level it failed or held, and why that is worth knowing.',
      '## FILL IN The turn of the story, as a heading',
      'FILL IN What each side saw, and what nobody saw.',
      '## FILL IN What would have shown it',
      'FILL IN The figures that stay green, and the one that would not.',
    ],
  },
  notes: {
    wanted: 'to look over the shoulder of somebody who observes',
    asks: ['levels', 'touchpoints'],
    guide: [
      'A field note is a dated observation of an experience as it was delivered. It is never cited as evidence.',
      'What you saw comes first, what you think of it second, and a reader can tell the two apart.',
    ],
    body: [
      'FILL IN What you looked at, when, and with which question.',
      '## FILL IN What was there',
      'FILL IN Only what can be seen, counted or quoted.',
      '## FILL IN What we make of it',
      'FILL IN Your reading, as a reading.',
    ],
  },
  comparisons: {
    wanted: 'to tell things apart that are taken for each other',
    asks: ['levels', 'between'],
    guide: [
      'A comparison answers first: when is it the one, when the other.',
      'The rows of its table are questions that a reader has, and no properties for their own sake.',
    ],
    body: [
      'FILL IN The short version: the difference in one sentence, and when it matters.',
      '## Side by side',
      '<Table caption="FILL IN what is compared">\n\n| FILL IN Question | FILL IN The one | FILL IN The other |\n|---|---|---|\n| FILL IN | FILL IN | FILL IN |\n\n</Table>',
      '## FILL IN When the difference does not matter',
      'FILL IN Where both words would do.',
    ],
  },
  positions: {
    wanted: 'to weigh a question on which sources disagree',
    asks: ['levels', 'concepts'],
    guide: [
      'A position gives each answer in the words of those who hold it, with a source, and says how sure one can be of that.',
      'The reading of this site comes last and gives its reason.',
    ],
  },
  scenarios: {
    wanted: 'to practice judging',
    asks: ['industry', 'difficulty', 'concepts'],
    guide: [
      'A situation gives nothing away: no verdict, no hint, no word such as “journey”.',
      'State the facts first. Verdict and level follow from them, and the check says which they are.',
      'Every option gets its reason, the wrong ones too.',
    ],
  },
  glossary: {
    wanted: 'one sentence about a word',
    asks: [],
    guide: [
      'A term is one sentence that a reader understands in the middle of another.',
      'Say what it is easily taken for, in `notToConfuse`, and which article explains it, in `article`.',
    ],
  },
  sources: {
    wanted: 'to check what a claim rests on',
    asks: ['authors', 'year', 'evidence', 'checked'],
    guide: [
      'A source says what it supports and what it does not, in your own words.',
      'Leave out what you could not check, such as page numbers, and add `url` or `doi` if you have opened it.',
    ],
  },
  paths: {
    wanted: 'to read in an order',
    asks: [],
    guide: [
      'A path is for one kind of reader, who can do something afterwards.',
      'Each step says why it comes next; `minutes` are those of reading.',
    ],
  },
} as const satisfies Record<Exclude<Collection, 'levels'>, Kind>;

/** The collection of an entry that can be added. */
export type KindName = keyof typeof kinds;

/** The kinds in the order in which they are offered. */
export const kindNames = Object.keys(kinds) as KindName[];
