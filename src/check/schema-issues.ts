import type { z } from 'astro/zod';
import { collectionRules, type Collection } from '../schemas/collections.ts';
import { fieldsOf, schemaAt, type FieldPath } from '../schemas/schema-shape.ts';

/** Something that the schema of a collection does not accept. */
export type SchemaIssue =
  /** A field that the group at `path` does not have. `given` and `allowed` are the names of its fields. */
  | { kind: 'unknown'; path: FieldPath; name: string; given: readonly string[]; allowed: readonly string[] }
  | { kind: 'missing'; path: FieldPath; message: string }
  | { kind: 'wrong'; path: FieldPath; message: string; value: unknown; options: readonly string[] };

/** Everything in `data` that the schema of the collection does not accept. */
export function schemaIssues(collection: Collection, data: unknown): SchemaIssue[] {
  const schema: z.ZodType = collectionRules[collection].schema;
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue): SchemaIssue[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') {
      const allowed = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema));
      const given = Object.keys(Object(value) as object);
      return issue.keys.map((name) => ({ kind: 'unknown', path, name, given, allowed }));
    }
    if (value === undefined) return [{ kind: 'missing', path, message: issue.message }];
    const options = issue.code === 'invalid_value' ? issue.values.filter((option) => typeof option === 'string') : [];
    return [{ kind: 'wrong', path, message: issue.message, value, options }];
  });
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inside, part) => (Object(inside) as Record<string | number, unknown>)[part], data);
}
