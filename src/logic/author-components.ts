import { levels } from './levels.ts';
import type { CollectionName } from './sections.ts';

/** What an author may write behind the name of an attribute. */
export interface AuthorAttribute {
  name: string;
  required: boolean;
  /** The collection in which the value is an id. */
  refersTo?: CollectionName;
  /** The words of which the value is one. */
  options?: readonly string[];
}

/** A component that an author may use in the body of an article. */
export interface AuthorComponent {
  /** `inline` stands inside a sentence, `block` alone on its lines. */
  place: 'block' | 'inline';
  /** What stands between the opening and the closing tag; without it the tag closes itself. */
  wraps?: 'words' | 'table';
  attributes: readonly AuthorAttribute[];
}

/**
 * Every component that an author may use, with its attributes. The content check and the
 * pages read the same list, so what passes the check can be printed.
 */
export const authorComponents = {
  Term: { place: 'inline', wraps: 'words', attributes: [{ name: 'id', required: true, refersTo: 'glossary' }] },
  Cite: { place: 'inline', attributes: [{ name: 'source', required: true, refersTo: 'sources' }] },
  Level: { place: 'inline', attributes: [{ name: 'is', required: true, options: levels }] },
  Ux: { place: 'inline', attributes: [] },
  Cx: { place: 'inline', attributes: [] },
  Table: { place: 'block', wraps: 'table', attributes: [{ name: 'caption', required: true }] },
  Disagreement: { place: 'block', attributes: [{ name: 'position', required: true, refersTo: 'positions' }] },
  JourneyChart: { place: 'block', attributes: [{ name: 'example', required: true, refersTo: 'examples' }] },
  ThreeLevels: { place: 'block', attributes: [] },
  Vocabularies: { place: 'block', attributes: [] },
  ChainCurves: { place: 'block', attributes: [] },
  Blueprint: { place: 'block', wraps: 'table', attributes: [{ name: 'caption', required: true }] },
  Formula: { place: 'block', wraps: 'words', attributes: [] },
} as const satisfies Record<string, AuthorComponent>;

/** The name of a component that an author may use. */
export type AuthorComponentName = keyof typeof authorComponents;
