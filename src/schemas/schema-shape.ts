import { z } from 'astro/zod';

/** Any Zod schema, also one that was reached through another. */
export type Schema = z.core.$ZodType;

/** A schema without what wraps it: optional, default, preprocessed. */
export function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.out) : schema;
}

/** The way from an entry's data to a value in it: names of fields, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** The schema of the value at `path`, if there is one. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const inside = unwrapped(schema);
  if (inside instanceof z.ZodArray) return schemaAt(inside.element, rest);
  const field = inside instanceof z.ZodObject ? fieldsOf(inside)[part] : undefined;
  return field && schemaAt(field, rest);
}

/** The fields of a group, by name; none for anything else. */
export function fieldsOf(schema: Schema): Record<string, Schema> {
  const inside = unwrapped(schema);
  return inside instanceof z.ZodObject ? inside.shape : {};
}

/** A schema says the same each time, and the check asks for each value of each entry. */
const notes = new WeakMap<Schema, z.core.GlobalMeta>();

/** What a schema and those inside it say about their values; what is said of the outer one counts first. */
export function noteOf(schema: Schema): z.core.GlobalMeta {
  const known = notes.get(schema);
  if (known) return known;
  const note = { ...z.globalRegistry.get(unwrapped(schema)), ...z.globalRegistry.get(schema) };
  notes.set(schema, note);
  return note;
}
