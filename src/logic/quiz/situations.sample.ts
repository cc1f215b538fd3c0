import { answerLevel, answerVerdict, next, skip, start, type Answer, type Run, type Situation } from './run.ts';

/** Three situations for tests: one of each verdict and of each level, with concepts in common. */
export const situations: readonly Situation[] = [
  { id: 'shower', verdict: 'ux', level: 'interaction', concepts: ['ux', 'touchpoint'] },
  { id: 'parcel', verdict: 'both', level: 'journey', concepts: ['ux', 'cx', 'touchpoint'] },
  { id: 'premium', verdict: 'cx', level: 'relationship', concepts: ['cx', 'three-levels'] },
];

/** A whole run with these answers, one for each situation; what an answer leaves open is skipped. */
export function played(...answers: Answer[]): Run {
  return answers.reduce((run, { verdict, level }) => {
    const judged = verdict ? answerVerdict(run, verdict) : run;
    const told = level ? answerLevel(judged, level) : judged;
    return level ? next(told) : skip(told);
  }, start(situations));
}
