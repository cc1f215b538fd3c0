import { z } from 'astro/zod';
import { fillMark } from '../check/rules/unfilled-place.ts';
import { fieldsOf, noteOf, unwrapped, type Schema } from '../schemas/schema-shape.ts';
import { optionsOf } from './questions.ts';

/** Optional fields that an author should nevertheless think of: without these words nobody finds the page who does not know its name. */
export const recommended = ['asked'];

/**
 * The fields of a new entry in the order of its schema: those that are given, and a place to fill
 * for each other one that is needed, inside of groups and lists as well. Days are `today`; of a
 * choice with one option that one is made.
 */
export function skeletonOf(
  schema: Schema,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
      if (Object.hasOwn(given, name)) return [[name, completed(field, given[name], today)]];
      return isNeeded(field) || recommended.includes(name) ? [[name, placeFor(name, field, today)]] : [];
    }),
  );
}

/** What is given, with places to fill where a group in it lacks something. */
function completed(schema: Schema, given: unknown, today: string): unknown {
  const inside = unwrapped(schema);
  if (inside instanceof z.ZodArray && Array.isArray(given))
    return given.map((one: unknown) => completed(inside.element, one, today));
  if (inside instanceof z.ZodObject) return skeletonOf(inside, { ...(given as Record<string, unknown>) }, today);
  return given;
}

function isNeeded(schema: Schema): boolean {
  return !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
}

function placeFor(name: string, schema: Schema, today: string): unknown {
  const inside = unwrapped(schema);
  if (inside instanceof z.ZodISODate) return today;
  if (inside instanceof z.ZodObject) return skeletonOf(inside, {}, today);
  if (inside instanceof z.ZodArray) {
    const place = placeFor(name, inside.element, today);
    return Array.from({ length: fewest(inside) }, () => structuredClone(place));
  }
  const [only, ...others] = optionsOf(inside) ?? [];
  if (only !== undefined && others.length === 0) return only;
  return `${fillMark} ${noteOf(schema).description ?? name}`;
}

/** How many entries a list needs at least; one to be shown how, where none is needed. */
function fewest(list: z.ZodArray): number {
  return Math.max(1, z.toJSONSchema(list, { io: 'input' }).minItems ?? 0);
}
