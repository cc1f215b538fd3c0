import { confidences, type Confidence } from './confidence.ts';
import type { Run } from './run.ts';
import { verdictRight } from './score.ts';

/** How often the verdicts that were given with one confidence were right. */
export interface Calibrated {
  confidence: Confidence;
  answers: number;
  right: number;
}

/** So many answers of one confidence are more than a hint. A set has at most twelve situations. */
const enough = 10;

/**
 * Sure and right, counted for each confidence that the reader named, the surest first. It was named
 * with the first question, so only the verdict on UX and CX counts.
 */
export function calibration({ turns }: Run): Calibrated[] {
  return confidences
    .map((confidence) => {
      const given = turns.filter(({ answer }) => answer.confidence === confidence);
      return { confidence, answers: given.length, right: given.filter(verdictRight).length };
    })
    .filter(({ answers }) => answers > 0)
    .reverse();
}

/** Sure and right in sentences, with what the numbers are worth; none when the reader never said how sure. */
export function calibrationInWords(run: Run): string[] {
  const counts = calibration(run);
  if (counts.length === 0) return [];
  const certain = counts.find(({ confidence }) => confidence === 'certain');
  return [
    ...counts.map(inWords),
    ...(certain && certain.right < certain.answers
      ? ['What you were certain of and missed is worth reading first.']
      : []),
    ...(counts.every(({ answers }) => answers >= enough) ? [] : ['So few answers are a hint, not a measure.']),
  ];
}

function inWords({ confidence, answers, right }: Calibrated): string {
  if (answers === 1) return `The one time you were ${confidence}, you were ${right === 1 ? 'right' : 'wrong'}.`;
  const whenever = `When you were ${confidence}, you were`;
  const always = answers === 2 ? 'both times' : `all ${answers} times`;
  if (right === 0) return `${whenever} wrong ${always}.`;
  if (right === answers) return `${whenever} right ${always}.`;
  return `${whenever} right ${['', 'once', 'twice'][right] ?? `${right} times`} out of ${answers}.`;
}
