import * as prompts from '@clack/prompts';
import { complaintsAbout, type Answers } from '../../src/authoring/answers.ts';
import { kindNames, kinds, type KindName } from '../../src/authoring/kinds.ts';
import type { KnownEntry } from '../../src/authoring/known-entries.ts';
import { idRefusals, nameRefusals } from '../../src/authoring/new-entry.ts';
import { questionsFor, type Question } from '../../src/authoring/questions.ts';
import {
  answerFor,
  suggestAliases,
  suggestId,
  suggestRelated,
  suggestSources,
  type Suggestion,
} from '../../src/authoring/suggest.ts';
import type { Project } from '../../src/check/project.ts';
import { shelves } from '../../src/logic/sections.ts';
import type { Options } from './read-options.ts';

/** The author stopped the questions with Ctrl-C. Nothing has been written then. */
export class Stopped extends Error {}

/** Asks an author for what the command line left open. */
export async function askAuthor(given: Options, project: Project, entries: readonly KnownEntry[]): Promise<Answers> {
  const kind = given.kind ?? (await askKind());
  const title = given.title ?? (await askTitle(kind, entries));
  const fields = { ...given.fields };
  for (const question of questionsFor(kind))
    fields[question.field] ??= await askQuestion(question, { kind, title, fields }, entries);
  const id = given.id ?? (await askId({ kind, title, fields }, project));
  const sources = given.sources ?? (await askSources(kind, [title, ...[fields['aliases'] ?? []].flat()], entries));
  return { kind, title, id, fields: withoutEmpty(fields), sources };
}

async function askKind(): Promise<KindName> {
  const options = kindNames.map((value) => ({ value, label: shelves[value].one, hint: kinds[value].wanted }));
  return answered(prompts.select({ message: 'What do you want to add?', options, maxItems: 12 }));
}

async function askTitle(kind: KindName, entries: readonly KnownEntry[]): Promise<string> {
  const message = kind === 'glossary' ? 'Which word is it?' : 'What is its title?';
  const validate = (title = '') => nameRefusals({ kind, title, fields: {} }, entries)[0];
  return answered(prompts.text({ message, validate }));
}

async function askId(answers: Omit<Answers, 'id' | 'sources'>, project: Project): Promise<string> {
  const validate = (id = '') => idRefusals({ kind: answers.kind, id }, project)[0];
  const message = 'What is its file called, and so the end of its address?';
  return answered(prompts.text({ message, initialValue: suggestId(answers), validate }));
}

async function askQuestion(
  question: Question,
  { kind, title, fields }: Omit<Answers, 'id' | 'sources'>,
  entries: readonly KnownEntry[],
): Promise<string | string[]> {
  const { field, words, many, options, refersTo, needed } = question;
  if (field === 'aliases') {
    const initialValue = suggestAliases(title, kind, entries).join(', ');
    const validate = (text = '') => nameRefusals({ kind, title, fields: { aliases: parts(text) } }, entries)[0];
    const message = 'Other names of it, with commas between them? Leave out those that nobody uses.';
    return parts(await answered(prompts.text({ message, initialValue, validate })));
  }
  if (refersTo !== undefined) {
    const likely = suggestRelated([title, ...[fields['aliases'] ?? []].flat()], entries);
    const able = entries.filter(({ collection }) => refersTo === '*' || collection === refersTo);
    return askEntries(words, able, needed ? [] : likely, (entry) => answerFor(question, entry), needed);
  }
  const validate = (text: string | undefined) => complaintsAbout(question, text, entries)[0];
  if (!options) return answered(prompts.text({ message: words, validate }));
  const choices = options.map((value) => ({ value }));
  return many
    ? answered(prompts.multiselect({ message: words, options: choices, required: needed }))
    : answered(prompts.select({ message: words, options: choices }));
}

async function askSources(kind: KindName, texts: readonly string[], entries: readonly KnownEntry[]): Promise<string[]> {
  if (!('body' in kinds[kind])) return [];
  const sources = entries.filter(({ collection }) => collection === 'sources');
  return askEntries('Which sources will it cite?', sources, suggestSources(texts, entries), ({ id }) => id, false);
}

/** Lets an author choose entries; the likely ones come first, with the words that they share. */
async function askEntries(
  message: string,
  entries: readonly KnownEntry[],
  likely: readonly Suggestion[],
  valueOf: (entry: KnownEntry) => string,
  required: boolean,
): Promise<string[]> {
  const first = likely.map(({ entry, shared }) => ({
    value: valueOf(entry),
    label: `${entry.name} (${valueOf(entry)})`,
    hint: `shares ${shared.join(', ')}`,
  }));
  const rest = entries
    .map((entry) => ({ value: valueOf(entry), label: `${entry.name} (${valueOf(entry)})` }))
    .filter(({ value }) => !first.some((one) => one.value === value));
  const options = [...first, ...rest];
  const placeholder = 'Type to search, Tab to choose';
  return answered(prompts.autocompleteMultiselect({ message, options, required, maxItems: 8, placeholder }));
}

function parts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Lists that an author left empty are left out of the file. */
function withoutEmpty(fields: Answers['fields']): Answers['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, answer]) => answer.length > 0));
}

async function answered<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await answer;
  if (prompts.isCancel(given)) throw new Stopped();
  // Of what a prompt gives, only the sign that it was stopped is a symbol.
  return given as Exclude<T, symbol>;
}
