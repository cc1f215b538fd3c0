import { stringify } from 'yaml';
import { collectionRules } from '../schemas/collections.ts';
import type { KindName } from './kinds.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * The file of an entry: what it has in its fields, a place to fill for each other one that it needs, and of
 * an article the text. `guidance` are lines of comment above the fields.
 */
export function entryFile(
  kind: KindName,
  fields: Readonly<Record<string, unknown>>,
  text: string,
  today: string,
  guidance = '',
): string {
  const { schema, format } = collectionRules[kind];
  const yaml = `${guidance}${stringify(skeletonOf(schema, fields, today), { lineWidth: 0 })}`;
  return format === 'yaml' ? yaml : `---\n${yaml}---\n\n${text.trim()}\n`;
}
