import { z } from 'astro/zod';
import { collectionRules } from '../schemas/collections.ts';
import { fieldsOf, noteOf, unwrapped, type Schema } from '../schemas/schema-shape.ts';
import type { Control, FormField } from '../logic/writing/form-field.ts';
import { kinds, type Kind, type KindName } from './kinds.ts';
import { optionsOf } from './questions.ts';
import { recommended } from './skeleton.ts';

/** Fields that the form fills by itself, or that only an older entry has. */
const unasked = ['published', 'reviewed', 'changes', 'formerly'];

/** The fields of the form for an entry of a kind: those of its schema, the text of an article, and the name of the file. */
export function formFields(kind: KindName): FormField[] {
  const { body }: Kind = kinds[kind];
  return [
    ...fieldsIn(collectionRules[kind].schema).filter(({ name }) => !unasked.includes(name)),
    ...(body ? [textOf(body)] : []),
    { name: 'fileName', words: aboutFileName, needed: false, control: { is: 'line' } },
  ];
}

function textOf(body: readonly string[]): FormField {
  return { name: 'text', words: aboutText, needed: true, control: { is: 'text', begin: body.join('\n\n') } };
}

const aboutText =
  'Markdown: ## before a heading, * around emphasis, [words](address) for a link. The lines that stand here show an order that works.';

const aboutFileName =
  'Small letters, digits and hyphens; they become the end of its address. Without one, it follows from the title.';

function fieldsIn(schema: Schema): FormField[] {
  return Object.entries(fieldsOf(schema)).map(([name, field]) => ({
    name,
    words: sentenceOf(withoutOptions(noteOf(field).description ?? describedInside(field))),
    needed: recommended.includes(name) || !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
    control: controlFor(field),
  }));
}

/** What the schema of a list says of each thing in it. */
function describedInside(schema: Schema): string {
  const inside = unwrapped(schema);
  return (inside instanceof z.ZodArray && noteOf(inside.element).description) || '';
}

function controlFor(schema: Schema): Control {
  const inside = unwrapped(schema);
  const { refersTo } = noteOf(schema);
  if (typeof refersTo === 'string') return { is: 'entry', refersTo };
  if (inside instanceof z.ZodObject) return { is: 'group', fields: fieldsIn(inside) };
  if (inside instanceof z.ZodArray) return listOf(inside);
  if (inside instanceof z.ZodISODate) return { is: 'day' };
  if (inside instanceof z.ZodNumber) return { is: 'number' };
  if (inside instanceof z.ZodLiteral) return { is: 'choice', options: [...inside.values].map(String), numeric: true };
  const options = optionsOf(inside);
  if (options) return { is: 'choice', options, numeric: false };
  return { is: asksForSentence(inside) ? 'sentence' : 'line' };
}

function listOf(list: z.ZodArray): Control {
  const item = controlFor(list.element);
  if (item.is === 'line' || item.is === 'sentence') return { is: 'lines' };
  if (item.is === 'choice') return { is: 'choices', options: item.options };
  return { is: 'list', item, first: z.toJSONSchema(list, { io: 'input', unrepresentable: 'any' }).minItems ?? 0 };
}

/** A schema that wants a period wants a sentence, and a sentence wants room. */
function asksForSentence(schema: Schema): boolean {
  return !z.safeParse(schema, 'Words').success && z.safeParse(schema, 'Words.').success;
}

/** What a choice is about: its options stand in the form anyway. */
function withoutOptions(words: string): string {
  return words.replace(/: [^:]*, [^:]*\.$/, '.');
}

function sentenceOf(words: string): string {
  const text = words.replace(/^./, (letter) => letter.toUpperCase());
  return text === '' || text.endsWith('.') ? text : `${text}.`;
}
