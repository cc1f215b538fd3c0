import { sentencesIn, wordsIn } from '../logic/sentences.ts';
import { componentMentions } from './component-uses.ts';
import type { Entry } from './entry.ts';
import { problemAt, type Problem } from './problem.ts';
import { nodesOfType, startOf, textOf } from './read-body.ts';
import type { RuleId } from './rules-list.ts';

/** A sentence of more words is read twice. */
const longest = 32;

/** Words and phrases that can be left out, or that promise what the next sentence has to show. */
const fillers = [
  'at the end of the day',
  'basically',
  'crucial',
  'cutting-edge',
  'delve',
  'game changer',
  'game-changer',
  'in order to',
  'in today’s',
  'it goes without saying',
  'it is important to note',
  'it should be noted',
  'leverage',
  'needless to say',
  'obviously',
  'of course',
  'plays a role',
  'really',
  'robust',
  'seamlessly',
  'state-of-the-art',
  'utilize',
  'very',
];

const filler = new RegExp(String.raw`\b(?:${fillers.join('|')})\b`, 'gi');

/** The subject itself: every page says these two. */
const subject = ['user-experience', 'customer-experience'];

/** A term of the glossary, with the abbreviations that stand for it. */
export interface Abbreviated {
  id: string;
  abbreviations: readonly string[];
}

/**
 * What could be said better in an article, as advice: filler, sentences that are too long, and
 * abbreviations that the glossary explains but the article does not.
 */
export function adviseOnProse(entry: Entry, terms: readonly Abbreviated[]): Problem[] {
  if (!entry.body) return [];
  return [
    ...nodesOfType(entry.body, 'paragraph').flatMap((paragraph) => {
      const text = textOf(paragraph);
      const about = (rule: RuleId, message: string) => problemAt(entry.file, startOf(paragraph), rule, message);
      return [
        ...sentencesIn(text)
          .filter(isLong)
          .map((sentence) => about('long-sentence', complainOfLength(sentence))),
        ...[...text.matchAll(filler)].map(([word]) => about('filler', `“${word}” can go, or say what it stands for.`)),
      ];
    }),
    ...jargonIn(entry, terms),
  ];
}

/** Whether a sentence has more words than are read at once. */
export function isLong(sentence: string): boolean {
  return wordsIn(sentence).length > longest;
}

function complainOfLength(sentence: string): string {
  const words = wordsIn(sentence);
  return `A sentence of ${words.length} words begins “${words.slice(0, 5).join(' ')} …”; ${longest} are read at once. Split it.`;
}

/** Abbreviations of the text that have a term, where the article neither uses the term nor is about it. */
function jargonIn(entry: Entry, terms: readonly Abbreviated[]): Problem[] {
  const { body, fields } = entry;
  if (!body) return [];
  const text = nodesOfType(body, 'paragraph').map(textOf).join('\n');
  const explained = new Set(componentMentions(entry).map(({ collection, id }) => `${collection}/${id}`));
  const own = JSON.stringify([fields?.data['title'], fields?.data['summary'], fields?.data['aliases']]);
  return terms.flatMap(({ id, abbreviations }) => {
    const used = abbreviations.find((abbreviation) => new RegExp(String.raw`\b${abbreviation}\b`).test(text));
    if (used === undefined || subject.includes(id) || explained.has(`glossary/${id}`) || own.includes(used)) return [];
    return [
      problemAt(entry.file, body.start, 'jargon', `“${used}” has a term: write \`<Term id="${id}">${used}</Term>\`.`),
    ];
  });
}
