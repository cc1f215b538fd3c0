import { stepOf, type Run, type Turn } from '../../logic/quiz/run.ts';
import { levelOutcome, placeInWords, verdictOutcome } from '../../logic/quiz/sentences.ts';
import { find } from '../find.ts';
import { partOf, type PartName } from './quiz-data.ts';

/** Shows the current turn: its situation, what was told so far, and the question that is open. */
export function showTurn(quiz: HTMLElement, run: Run, turn: Turn) {
  const step = stepOf(run);
  const told = step === 'told';
  if (step === 'verdict') find<HTMLFormElement>(quiz, 'form').reset();

  const fill = (name: PartName, shown: boolean, outcome?: string) => {
    const place = find(quiz, `[data-place="${name}"]`);
    const shows = shown ? turn.situation.id : '';
    // What stands there already is left alone: it need not be laid out anew, and what is selected in it stays so.
    if (place.dataset['shows'] === shows) return;
    place.dataset['shows'] = shows;
    place.replaceChildren(...(shown ? partOf(quiz, turn.situation, name) : []));
    if (shown && outcome) find(place, '[data-outcome]').textContent = outcome;
  };
  fill('situation', true);
  fill('verdict', step !== 'verdict', verdictOutcome(turn));
  fill('level', told, levelOutcome(turn));

  find(quiz, '[data-question="verdict"]').hidden = step !== 'verdict';
  find(quiz, '[data-confidence]').hidden = step !== 'verdict';
  find(quiz, '[data-question="level"]').hidden = step !== 'level';
  find(quiz, '[type="submit"]').hidden = told;
  find(quiz, '[data-action="skip"]').hidden = told;
  find(quiz, '[data-action="next"]').hidden = !told;
  find(quiz, '[data-progress]').textContent = placeInWords(run);
}

/** The heading at which a reader goes on: of a new situation its title, after a decision the outcome. */
export function headingOf(quiz: HTMLElement, run: Run): HTMLElement {
  const headings = {
    verdict: '[data-place="situation"] h2',
    level: '[data-place="verdict"] [data-outcome]',
    told: '[data-place="level"] [data-outcome]',
    end: '[data-headline]',
  };
  return find(quiz, headings[stepOf(run)]);
}
