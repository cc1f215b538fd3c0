import { z } from 'astro/zod';
import { collectionRules } from '../schemas/collections.ts';
import { fieldsOf, noteOf, unwrapped, type Schema } from '../schemas/schema-shape.ts';
import { kinds, type KindName } from './kinds.ts';

/** What an author is asked about a new entry. The field of the entry is also the name of the flag. */
export interface Question {
  field: string;
  /** What belongs there. */
  words: string;
  schema: Schema;
  /** Whether the answer is a list. */
  many: boolean;
  /** Whether the entry cannot be begun without an answer. */
  needed: boolean;
  /** The words of which an answer is one. */
  options?: readonly string[];
  /** The collection whose ids are answers, or `*` for any entry as collection/id. */
  refersTo?: string;
}

/** The field that holds the name of an entry: a word of the glossary is called a term. */
export function nameField(kind: KindName): 'term' | 'title' {
  return kind === 'glossary' ? 'term' : 'title';
}

/** What an author is asked about an entry of a kind, beside its name: first what is needed, then other names and what is related. */
export function questionsFor(kind: KindName): Question[] {
  const fields = fieldsOf(collectionRules[kind].schema);
  const ask = (field: string, needed: boolean) => {
    const schema = fields[field];
    return schema ? [questionAbout(field, schema, needed)] : [];
  };
  return [...kinds[kind].asks.flatMap((field) => ask(field, true)), ...ask('aliases', false), ...ask('related', false)];
}

function questionAbout(field: string, schema: Schema, needed: boolean): Question {
  const inside = unwrapped(schema);
  const many = inside instanceof z.ZodArray;
  const one = many ? inside.element : schema;
  const { refersTo } = noteOf(one);
  const options = optionsOf(one);
  const words = noteOf(schema).description ?? noteOf(one).description ?? field;
  return {
    field,
    words,
    schema,
    many,
    needed,
    ...(options && { options }),
    ...(typeof refersTo === 'string' && { refersTo }),
  };
}

/** The words of which a value is one, if it is that. */
export function optionsOf(schema: Schema): string[] | undefined {
  const inside = unwrapped(schema);
  return inside instanceof z.ZodEnum ? inside.options.map(String) : undefined;
}
