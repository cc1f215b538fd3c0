import { judgedOptions, questionNames, questions } from '../quiz/questions.ts';
import { verdictInWords } from '../quiz/sentences.ts';
import { namedFacts } from '../verdict.ts';
import { license, type Exported, type ExportedSet, type Origin } from './exported.ts';
import { element, escaped } from '../markup.ts';

/**
 * A set as a text file that Anki imports: one note for each situation, of Anki's own type Basic,
 * the questions on its front and the answers with their reasons on its back. The first lines tell
 * Anki 2.1.54 or newer how to read the rest; older ones take them for comments. The identifier of
 * a note stays the same when its situation is edited, so a second import mends what the first
 * brought, and keeps when each card is due.
 *
 * Format: the Anki manual, “Importing: Text Files”.
 */
export function ankiCards({ situations }: ExportedSet, origin: Origin): string {
  const headers = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Touchpoint',
    ['#columns:ID', 'Front', 'Back', 'Tags'].join('\t'),
    '#guid column:1',
    '#tags column:4',
  ];
  const notes = situations.map((situation) => note(situation, origin).map(quoted).join('\t'));
  return [...headers, ...notes, ''].join('\n');
}

function note(situation: Exported, { site, addressOf }: Origin): string[] {
  const { id, data } = situation;
  const tags = ['touchpoint', `touchpoint::difficulty::${data.difficulty}`, `touchpoint::industry::${data.industry}`];
  const source = `${site}, ${license}`;
  return [
    `touchpoint-${id}`,
    front(data),
    back(data) + paragraph(element('a', { href: addressOf(id) }, escaped(data.title)), `. ${escaped(source)}`),
    tags.join(' '),
  ];
}

function front({ title, situation, facts }: Exported['data']): string {
  return [
    paragraph(bold(title)),
    paragraph(escaped(situation)),
    list(namedFacts(facts).map(({ name, words }) => `${escaped(name)}: ${escaped(words)}`)),
    paragraph(bold(questionNames.map((name) => questions[name].words).join(' '))),
  ].join('');
}

function back(data: Exported['data']): string {
  return [
    paragraph(bold(`${verdictInWords(data)}.`)),
    ...questionNames.map((question) =>
      list(judgedOptions(question, data).map(({ name, reason }) => `${bold(name)}: ${escaped(reason)}`)),
    ),
    paragraph(bold('The best case for another answer:'), ` ${escaped(data.bestCase)}`),
  ].join('');
}

const bold = (text: string) => element('b', {}, escaped(text));
const paragraph = (...content: string[]) => element('p', {}, ...content);
const list = (items: readonly string[]) => element('ul', {}, ...items.map((item) => element('li', {}, item)));

/** A field between quotes, in which a quote is doubled. White space is one space, as HTML reads it, so a note is one line. */
function quoted(field: string): string {
  return `"${field.replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`;
}
