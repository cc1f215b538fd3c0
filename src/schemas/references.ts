import { z } from 'astro/zod';
import { fieldsOf, noteOf, unwrapped, type FieldPath, type Schema } from './schema-shape.ts';

/** A value that names an entry, with what its schema says about the collection. */
export interface Reference {
  path: FieldPath;
  /** As an author wrote it. */
  value: string;
  /** The name of a collection, or `*` when the value is collection/id. */
  refersTo: string;
}

/**
 * The references that data of a schema holds, in the order of its fields. A field is a reference
 * when its schema says `refersTo`. Values that are no ids at all are left to the schema.
 */
export function referencesIn(schema: Schema, data: unknown, path: FieldPath = []): Reference[] {
  const refersTo = noteOf(schema)['refersTo'];
  if (typeof refersTo === 'string' && typeof data === 'string') {
    return z.safeParse(schema, data).success ? [{ path, value: data, refersTo }] : [];
  }
  const inside = unwrapped(schema);
  if (inside instanceof z.ZodArray) {
    const entries: unknown[] = Array.isArray(data) ? data : [];
    return entries.flatMap((entry, index) => referencesIn(inside.element, entry, [...path, index]));
  }
  const values = Object(data) as Record<string, unknown>;
  return Object.entries(fieldsOf(inside)).flatMap(([name, field]) =>
    referencesIn(field, values[name], [...path, name]),
  );
}

/** What a reference names, as collection and id. */
export function targetOf({ value, refersTo }: Pick<Reference, 'value' | 'refersTo'>): {
  collection: string;
  id: string;
} {
  const [collection = '', id = ''] = refersTo === '*' ? value.split('/') : [refersTo, value];
  return { collection, id };
}
