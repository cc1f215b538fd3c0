import { verdictInWords } from '../quiz/sentences.ts';
import { verdictNames } from '../verdict.ts';
import type { Inquiry } from './ask.ts';

/** Where a reader stands, in a sentence: what is settled, what is open, and at the end the verdict. */
export function standInWords({ verdict, outcome, asked, open }: Inquiry): string {
  if (outcome) return `${verdictInWords(outcome)}.`;
  if (verdict)
    return `So far: a matter of ${verdict === 'both' ? 'both UX and CX' : verdictNames[verdict]}. The level is open.`;
  if (open === asked[0]) return 'At most six questions. The first answer decides which come next.';
  return 'UX or CX is open, and so is the level.';
}
