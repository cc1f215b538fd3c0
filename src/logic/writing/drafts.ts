import { isRecord, parseJson, textIn } from '../json.ts';
import type { Written } from './messages.ts';

/** An entry that somebody has begun to write, as a browser keeps it and a file holds it. */
export interface Draft extends Written {
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
}

/** What came of reading drafts: those that could be read, and a sentence for each thing that could not. */
export interface DraftsReading {
  drafts: readonly Draft[];
  problems: readonly string[];
}

/** The form in which drafts are written today. */
const form = 1;

/** Drafts as a text, for a browser to keep and for a file. */
export function writeDrafts(drafts: readonly Draft[]): string {
  return JSON.stringify({ touchpointDrafts: form, drafts }, null, 2);
}

/** Reads drafts of some kinds of entry from a text that may be damaged, or anything else. Never throws. */
export function readDrafts(text: string, kinds: readonly string[]): DraftsReading {
  const data = parseJson(text);
  if (!isRecord(data) || !('touchpointDrafts' in data))
    return { drafts: [], problems: ['These are no drafts of Touchpoint; choose a file that was exported here.'] };
  const written = data['touchpointDrafts'];
  if (written !== form) {
    const message = `These drafts are of form ${JSON.stringify(written)}, and this page reads form ${form}. Reload the page; it may be older than the drafts.`;
    return { drafts: [], problems: [message] };
  }
  const list: unknown = data['drafts'];
  if (!Array.isArray(list))
    return { drafts: [], problems: ['The list of drafts in this file is damaged; choose another export.'] };
  const drafts = list.flatMap((one: unknown) => readDraft(one, kinds) ?? []);
  const lost = list.length - drafts.length;
  if (lost === 0) return { drafts, problems: [] };
  return {
    drafts,
    problems: [`${lost} of ${list.length} drafts could not be read and ${lost === 1 ? 'was' : 'were'} left out.`],
  };
}

/** A draft, if its kind is known and its parts are what they should be. */
function readDraft(data: unknown, kinds: readonly string[]): Draft | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, id, fields, text, changed } = data;
  if (typeof kind !== 'string' || !kinds.includes(kind) || !isRecord(fields)) return undefined;
  return {
    kind,
    id: textIn(id),
    fields,
    text: textIn(text),
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
  };
}

/** What a draft is called: its title or term, or nothing yet. */
export function nameOfDraft({ fields }: Pick<Written, 'fields'>): string {
  return textIn(fields['title'] ?? fields['term']);
}
