import { addressOf } from '../logic/sections.ts';

/** What an author reads who cites a field note. A note is one observation: something to think with, which proves nothing. */
export function noteIsNoEvidence(id: string): string {
  return `this is a field note, and a note is never evidence; cite a source, or link the note in the text: [words](${addressOf('notes', id)}).`;
}
