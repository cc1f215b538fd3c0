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
  /** What a value in the author's own words says. */
  says?: string;
}

/** A component that an author may use in the body of an article. */
export interface AuthorComponent {
  /** What it is for. */
  use: string;
  /** `inline` stands inside a sentence, `block` alone on its lines. */
  place: 'block' | 'inline';
  /** What stands between the opening and the closing tag; without it the tag closes itself. */
  wraps?: 'words' | 'table';
  attributes: readonly AuthorAttribute[];
}

/**
 * Every component that an author may use, with its attributes. The content check, the gallery and the
 * snippets read this list; a test holds it to the components’ own types.
 */
export const authorComponents = {
  Term: {
    use: 'A word with its definition, which opens where the word stands.',
    place: 'inline',
    wraps: 'words',
    attributes: [{ name: 'id', required: true, refersTo: 'glossary' }],
  },
  Cite: {
    use: 'A numbered citation. It follows the last letter of a statement, without a space, before the period.',
    place: 'inline',
    attributes: [{ name: 'source', required: true, refersTo: 'sources' }],
  },
  Level: {
    use: 'The badge of a level, which leads to its page.',
    place: 'inline',
    attributes: [{ name: 'is', required: true, options: levels }],
  },
  Ux: { use: 'The mark for UX, for tables.', place: 'inline', attributes: [] },
  Cx: { use: 'The mark for CX, for tables.', place: 'inline', attributes: [] },
  Table: {
    use: 'A table with a caption. On narrow screens each row becomes a list.',
    place: 'block',
    wraps: 'table',
    attributes: [{ name: 'caption', required: true, says: 'what the table compares or lists' }],
  },
  Disagreement: {
    use: 'A question on which sources disagree, with its answers and the reading of this site.',
    place: 'block',
    attributes: [{ name: 'position', required: true, refersTo: 'positions' }],
  },
  JourneyChart: {
    use: 'The curve of an example: what was expected, and what was delivered.',
    place: 'block',
    attributes: [{ name: 'example', required: true, refersTo: 'examples' }],
  },
  ThreeLevels: { use: 'The figure of the three levels.', place: 'block', attributes: [] },
  Vocabularies: { use: 'Who calls which level UX or CX.', place: 'block', attributes: [] },
  ChainCurves: { use: 'How fast a chain gets worse with its length.', place: 'block', attributes: [] },
  Blueprint: {
    use: 'A service blueprint: a table of four rows, for the customer, what is visible, what is hidden, and what it depends on.',
    place: 'block',
    wraps: 'table',
    attributes: [{ name: 'caption', required: true, says: 'which service it is' }],
  },
  Formula: { use: 'A formula on a line of its own.', place: 'block', wraps: 'words', attributes: [] },
} as const satisfies Record<string, AuthorComponent>;
