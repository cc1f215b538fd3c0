import { newSeed, readSeed, saidOrder } from '../../logic/quiz/seed.ts';
import { inSeededOrder } from '../../logic/quiz/seeded-order.ts';
import type { quizStep, QuizStepEvent } from './quiz-data.ts';
import type { SituationQuiz } from './situation-quiz.ts';

/** Written out, so that this script shares no module with that of the quiz, which would be a request more. */
const step: typeof quizStep = 'quiz-step';

/**
 * `<situation-order>` puts the situations of the quiz on the page into the order that `?seed=` in
 * the address names, and draws a new one. The templates in the page are the order, and the quiz
 * reads them: its script comes after this one, so at the start they are in their place before it.
 */
class SituationOrder extends HTMLElement {
  #quiz = document.querySelector<SituationQuiz>('situation-quiz')!;
  #asWritten = [...this.#quiz.querySelectorAll<HTMLTemplateElement>('template[data-situation]')];

  connectedCallback() {
    const { seed, problem } = readSeed(new URLSearchParams(location.search).get('seed') ?? undefined);
    this.#order(seed);
    this.#find('[data-problem]').textContent = problem ?? '';
    this.#find('[data-shuffle]').addEventListener('click', () => this.#begin(newSeed(chance)));
    this.#find('[data-as-written]').addEventListener('click', () => this.#begin(undefined));
    this.#quiz.addEventListener(step, (event) => {
      const { at, turns } = (event as QuizStepEvent).detail;
      const begun = at > 0 || turns[0]?.answer.verdict !== undefined;
      this.#find('[data-shuffle]').textContent = begun ? 'Shuffle and begin anew' : 'Shuffle';
    });
    this.hidden = false;
  }

  /** Begins anew in another order, to which the address leads from now on. */
  #begin(seed: string | undefined) {
    history.replaceState(null, '', seed ? `?seed=${seed}` : location.pathname);
    this.#find('[data-problem]').textContent = '';
    this.#order(seed);
    this.#quiz.begin();
  }

  #order(seed: string | undefined) {
    this.#quiz.append(...inSeededOrder(this.#asWritten, seed));
    this.#find('[data-said]').textContent = saidOrder(seed);
    this.#find('[data-as-written]').hidden = seed === undefined;
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** A number from 0 up to 1 that nobody can foresee. */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}

customElements.define('situation-order', SituationOrder);
