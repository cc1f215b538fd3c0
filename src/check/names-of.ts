import type { Entry } from './entry.ts';
import type { FieldPath } from '../schemas/schema-shape.ts';

/** A name of an entry, and where it is written. */
export interface Name {
  name: string;
  path: FieldPath;
}

/** What an entry is called: its title or term first, then its other names. */
export function namesOf({ fields }: Entry): Name[] {
  if (!fields) return [];
  const { title, term, aliases } = fields.data;
  const own = typeof title === 'string' ? [{ name: title, path: ['title'] }] : [];
  const word = typeof term === 'string' ? [{ name: term, path: ['term'] }] : [];
  const others = (Array.isArray(aliases) ? (aliases as unknown[]) : []).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, path: ['aliases', index] }] : [],
  );
  return [...own, ...word, ...others];
}
