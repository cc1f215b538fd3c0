import type { z } from 'astro/zod';

/** An entry that a field refers to, with the way to the field. */
export interface Reference {
  collection: string;
  id: string;
  path: readonly (string | number)[];
}

/**
 * The references that valid data of a schema holds, in the order of its fields.
 * A field is a reference when its schema says `refersTo` in its metadata: the name of a
 * collection, or `*` for any entry written as collection/id.
 */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: (string | number)[] = []): Reference[] {
  if (data === undefined || data === null) return [];

  const target = refersTo(schema);
  if (target !== undefined) return typeof data === 'string' ? [reference(target, data, path)] : [];

  const { def } = schema._zod as { def: Definition };
  if (def.shape) {
    const record = data as Record<string, unknown>;
    return Object.entries(def.shape).flatMap(([key, field]) => referencesIn(field, record[key], [...path, key]));
  }
  if (def.element && Array.isArray(data)) {
    const { element } = def;
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  return def.innerType ? referencesIn(def.innerType, data, path) : [];
}

/** The parts of a Zod definition that lead further down. */
interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
}

function refersTo(schema: z.core.$ZodType): string | undefined {
  const meta = 'meta' in schema && typeof schema.meta === 'function' ? (schema.meta as () => unknown)() : undefined;
  const target = (meta as { refersTo?: unknown } | undefined)?.refersTo;
  return typeof target === 'string' ? target : undefined;
}

function reference(target: string, value: string, path: (string | number)[]): Reference {
  if (target !== '*') return { collection: target, id: value, path };
  const [collection = '', id = ''] = value.split('/');
  return { collection, id, path };
}
