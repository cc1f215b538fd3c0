import { pathOf } from '../check/shelve-files.ts';
import type { Project } from '../check/project.ts';
import { shelves } from '../logic/sections.ts';
import { complaintsAbout, unknownIds, type Answers } from './answers.ts';
import { entryText } from './entry-text.ts';
import { kinds, type Kind } from './kinds.ts';
import { knownEntries, type KnownEntry } from './known-entries.ts';
import { questionsFor } from './questions.ts';
import { closeTo, takenBy, type NameInUse } from './taken-names.ts';

/** A file that can be written, with entries whose names are close to its own, or why it cannot be. */
export type NewEntry =
  { path: string; text: string; close: readonly NameInUse[]; refusals?: never } | { refusals: readonly string[] };

/**
 * Begins an entry. Refuses with a sentence for each thing that is missing or wrong, or that is there
 * already. `today` is a day such as 2026-11-22.
 */
export function newEntry(project: Project, answers: Answers, today: string): NewEntry {
  const entries = knownEntries(project);
  const refusals = [
    ...nameRefusals(answers, entries),
    ...idRefusals(answers, project),
    ...answerRefusals(answers, entries),
    ...sourceRefusals(answers, entries),
  ];
  if (refusals.length > 0) return { refusals };
  return {
    path: pathOf(answers.kind, answers.id),
    text: entryText(answers, today),
    close: closeTo(answers.title, answers.kind, entries),
  };
}

/** Why an entry cannot have its name or its aliases: there is none, or an entry has it. */
export function nameRefusals(
  { kind, title, fields }: Pick<Answers, 'kind' | 'title' | 'fields'>,
  entries: readonly KnownEntry[],
): string[] {
  if (title.trim() === '') return ['--title is missing; write the name as a reader would type it.'];
  return [title, ...[fields['aliases'] ?? []].flat()].flatMap((name) =>
    takenBy(name, kind, entries).map(
      ({ name: taken, entry }) =>
        `"${taken}" is a name of ${entry.collection}/${entry.id} already; add to ${entry.path}, or choose another name.`,
    ),
  );
}

/** Why an entry cannot have its id: it is none, or a file has it, be it a draft. */
export function idRefusals(
  { kind, id }: Pick<Answers, 'kind' | 'id'>,
  { content }: Pick<Project, 'content'>,
): string[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return [`--id is "${id}"; write small letters and digits with hyphens between them, such as moment-of-truth.`];
  const path = pathOf(kind, id);
  const taken = [path, path.replace(/[^/]+$/, '_$&')].find((one) => content.some((file) => file.path === one));
  return taken === undefined ? [] : [`${taken} exists already; add to it, or choose another --id.`];
}

function answerRefusals({ kind, fields }: Answers, entries: readonly KnownEntry[]): string[] {
  const questions = questionsFor(kind);
  const asked = questions.map(({ field }) => field);
  const idle = Object.keys(fields).filter((field) => !asked.includes(field));
  return [
    ...idle.map((field) => `--${field} is not asked about ${aKind(kind)}; leave it out.`),
    ...questions.flatMap((question) => complaintsAbout(question, fields[question.field], entries)),
  ];
}

function sourceRefusals({ kind, sources }: Answers, entries: readonly KnownEntry[]): string[] {
  const { body }: Kind = kinds[kind];
  if (sources.length > 0 && !body)
    return [`--sources are cited in a text, and ${aKind(kind)} has none; leave them out.`];
  return unknownIds('--sources', 'sources', sources, entries);
}

/** A kind in a sentence: an example, a term. */
export function aKind(kind: Answers['kind']): string {
  const name = shelves[kind].one.toLowerCase();
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
