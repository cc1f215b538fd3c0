import { visit, type Document, type YAMLError } from 'yaml';

/** Where an author should look, what to write there, and whether the reader found its way again after it. */
export interface YamlAdvice {
  /** Characters from the start of the text. */
  offset: number;
  message: string;
  /** What is reported after an error in the structure is a consequence of it. */
  lost: boolean;
}

/** An error and what stands around its place. */
interface Found {
  /** The library's words. */
  reason: string;
  /** The text before the place on the same line, and from the place on. */
  before: string;
  rest: string;
  /** The name of the field on that line. */
  field: string;
}

/** A sentence, or one that says that the structure is broken too. */
type Wording = (found: Found) => string | { lost: string };

const misaligned = {
  lost: 'This line does not line up with the fields around it; give fields of one group the same indentation.',
};
const noColon = { lost: 'This line is not a field; write `name: value`, with a colon and a space after the name.' };
const reserved: Wording = ({ rest }) => `A text cannot begin with "${rest[0]}"; put it in quotes.`;

/** A line out of line with its group: often an entry of a list whose hyphen lacks its space. */
const outOfLine: Wording = ({ before, rest }) => {
  const [, entry] = /^\s*-([^\s-].*)/.exec(before + rest) ?? [];
  if (entry === undefined) return misaligned;
  return { lost: `An entry of a list has a space after its hyphen; write \`- ${entry.trimEnd()}\`.` };
};

/** Sentences for the errors that authors run into; the codes and reasons are those of the library `yaml` 2. */
const wordings: Partial<Record<YAMLError['code'], Wording>> = {
  DUPLICATE_KEY: ({ rest }) => `\`${rest.split(':', 1)[0]}\` is written twice; keep one of the two.`,
  BAD_SCALAR_START: reserved,
  BAD_ALIAS: reserved,
  TAG_RESOLVE_FAILED: reserved,
  BAD_DQ_ESCAPE: () => 'Between double quotes a backslash begins a code; write it twice, or use single quotes.',
  MULTIPLE_DOCS: () => ({ lost: 'A second line `---` ends the fields here; remove it.' }),
  MULTILINE_IMPLICIT_KEY: () => noColon,
  MISSING_CHAR: (found) => (/^[\s-]*[\w-]+:(\s|$)/.test(found.before + found.rest) ? outOfLine(found) : noColon),
  BAD_INDENT: (found) =>
    found.reason.startsWith('Flow')
      ? { lost: 'The list or group in brackets is not closed before this line; close it with `]` or `}`.' }
      : outOfLine(found),
  BLOCK_AS_IMPLICIT_KEY: ({ reason, before, rest, field }) => {
    if (reason.includes('sequence'))
      return { lost: 'This entry does not line up with its list; give all the same indentation.' };
    if (/^[\s-]*[\w-]+:\S/.test(before + rest)) return noColon;
    if (!/^.*:(\s|$)/.test(rest))
      return { lost: 'The line after this one is indented too far, or this text needs quotes.' };
    return `A colon followed by a space begins a new field, so this text ends too early. Put the whole text in quotes: \`${field}: "…"\`.`;
  },
  UNEXPECTED_TOKEN: ({ reason, before, field }) => {
    if (before.trim() === '') return misaligned;
    if (/Not a YAML token|Block scalar/.test(reason))
      return 'A text after `>` or `|` begins on the next line, indented.';
    if (reason.includes('block-seq-ind'))
      return 'A list begins on the line below its name; a text that begins with "-" needs quotes.';
    return `Something follows the end of this value. Put the whole text in quotes, and write quotation marks inside it as “ ” or ’: \`${field}: "…"\`.`;
  },
};

/** Turns an error of the YAML reader into a place to look at and a sentence that says what to write. */
export function adviseOnYaml(text: string, document: Document, error: YAMLError): YamlAdvice {
  const [offset] = error.pos;
  const opening = openQuote(text, document, error);
  if (opening !== undefined) {
    const message = `The text that begins here has no closing ${text[opening]}; put one at its end.`;
    return { offset: opening, message, lost: true };
  }
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/^ *\t/.test(text.slice(lineStart))) {
    return { offset: lineStart, message: 'This line is indented with a tab; indent with spaces.', lost: true };
  }
  const [, field = 'name'] = /^[\s-]*([\w-]+):/.exec(text.slice(lineStart)) ?? [];
  const wording = wordings[error.code] ?? (({ reason }) => ({ lost: `This cannot be read as YAML: ${reason}.` }));
  const words = wording({ reason: error.message, before, rest: text.slice(offset), field });
  return typeof words === 'string'
    ? { offset, message: words, lost: false }
    : { offset, message: words.lost, lost: true };
}

/**
 * Where a text begins whose closing quote is missing. That is noticed only at the next quote,
 * some lines below, or at the end.
 */
function openQuote(text: string, document: Document, { message, pos: [offset] }: YAMLError): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
    },
  });
  const overLines = message.endsWith('at node end') && text.slice(start, offset).includes('\n');
  return message.startsWith('Missing closing') || overLines ? start : undefined;
}
