import { code, codeInCell, table } from './markdown.ts';
import type { Difference, EntryChanges, ReadingChange, Remark, Report } from './report.ts';
import { list, mostItems, section, type Section } from './section.ts';

/** What became of terms, sources and citations, and how the text reads and is spelled. */
export function wordSections({
  entries,
  readings = [],
  advice = [],
  spelling,
}: Pick<Report, 'entries' | 'readings' | 'advice' | 'spelling'>): Section[] {
  return [
    ...(entries ? section('Terms, sources and citations', ...entryParts(entries)) : []),
    ...section('Reading', readings.length > 0 && readingTable(readings), advice.length > 0 && remarks(advice)),
    ...(spelling ? section('Spelling', spelling.length > 0 ? remarks(spelling) : 'No new unknown word.') : []),
  ];
}

/** Remarks with their places, as a list. */
export function remarks(all: readonly Remark[]): string {
  return list(all.map(({ place, message }) => `${code(place)}: ${code(message)}`));
}

function entryParts({ terms, sources, citations }: EntryChanges): string[] {
  const parts = [
    ...differenceParts('Terms', terms, ({ address, title }) => `${code(title)} at ${code(address)}`),
    ...differenceParts('Sources', sources, ({ address, title }) => `${code(title)} at ${code(address)}`),
    ...differenceParts('Citations', citations, ({ address, title }) => `${code(address)} cites ${code(title)}`),
  ];
  return parts.length > 0 ? parts : ['All as before.'];
}

type InWords = (named: Difference['added'][number]) => string;

function differenceParts(what: string, { added, removed }: Difference, inWords: InWords): string[] {
  return [
    ...(added.length > 0 ? [`${what} added:\n\n${list(added.map(inWords))}`] : []),
    ...(removed.length > 0 ? [`${what} removed:\n\n${list(removed.map(inWords))}`] : []),
  ];
}

function readingTable(readings: readonly ReadingChange[]): string {
  const rows = readings
    .slice(0, mostItems)
    .map(({ address, before, after }) => [
      codeInCell(address),
      fromTo(before?.words, after.words),
      fromTo(before && perSentence(before), perSentence(after)),
      fromTo(before?.long, after.long),
    ]);
  return table(['article', 'words', 'words in a sentence', 'sentences too long'], rows);
}

function perSentence({ words, sentences }: ReadingChange['after']): string {
  return (words / Math.max(sentences, 1)).toFixed(1);
}

function fromTo(before: number | string | undefined, after: number | string): string {
  return before === undefined || before === after ? String(after) : `${before} → ${after}`;
}
