import { asLevel } from '../../logic/levels.ts';
import { asConfidence } from '../../logic/quiz/confidence.ts';
import { asVerdict } from '../../logic/quiz/questions.ts';
import { answerLevel, answerVerdict, currentTurn, next, skip, start, stepOf, type Run } from '../../logic/quiz/run.ts';
import { startNotice } from '../../logic/quiz/sentences.ts';
import { find } from '../find.ts';
import { quizStep, readSituations, type QuizStepEvent } from './quiz-data.ts';
import { showResult } from './show-result.ts';
import { headingOf, showTurn } from './show-turn.ts';

/**
 * `<situation-quiz>` leads through the situations that the page holds, one at a time. The rules
 * are in `logic/quiz`; this joins them with the form. Nothing is stored here; `?start=` in the
 * address may name the situation to begin with. A quiz whose situations come later begins when
 * it is told to.
 *
 * After each step the focus moves to the heading at which reading goes on. The control that was
 * pressed may be gone, and from the heading a screen reader reads the outcome and all that
 * follows it; a live region would say one sentence and leave the reader nowhere.
 */
export class SituationQuiz extends HTMLElement {
  #run: Run = start([]);

  connectedCallback() {
    const situations = readSituations(this);
    if (situations.length > 0) {
      const from = new URLSearchParams(location.search).get('start') ?? undefined;
      this.#run = start(situations, from);
      this.#say('[data-notice]', startNotice(situations, from));
      this.#render();
    }

    this.addEventListener('submit', this.#decide);
    this.addEventListener('change', this.#clear);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button?.dataset['action'] === 'skip') this.#goTo(skip(this.#run));
      if (button?.dataset['action'] === 'next') this.#goTo(next(this.#run));
      if (button?.dataset['action'] === 'again') this.begin();
    });
  }

  /** Begins with the first of the situations that the page holds now, and takes the reader there. */
  begin() {
    this.#goTo(start(readSituations(this)));
  }

  #decide = (event: SubmitEvent) => {
    event.preventDefault();
    const asked = stepOf(this.#run);
    const answers = new FormData(find<HTMLFormElement>(this, 'form'));
    const verdict = asVerdict(answers.get(asked));
    const level = asLevel(answers.get(asked));
    if (verdict) this.#goTo(answerVerdict(this.#run, verdict, asConfidence(answers.get('confidence'))));
    else if (level) this.#goTo(answerLevel(this.#run, level));
    else this.#ask();
  };

  #goTo(run: Run) {
    this.#run = run;
    this.#clear();
    this.#say('[data-notice]');
    this.#render();
    // Whoever follows changes the page first: the focus lays it out.
    this.dispatchEvent(new CustomEvent(quizStep, { detail: run, bubbles: true }) satisfies QuizStepEvent);
    const heading = headingOf(this, run);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  #render() {
    const turn = currentTurn(this.#run);
    find(this, 'form').hidden = !turn;
    find(this, '[data-result]').hidden = Boolean(turn);
    if (turn) showTurn(this, this.#run, turn);
    else showResult(this, this.#run);
  }

  /** Nothing is chosen yet: says so, and leads to the first answer, which the sentence then describes. */
  #ask() {
    const missing = find(this, '[data-missing]');
    missing.hidden = false;
    const first = find(this, `[data-question="${stepOf(this.#run)}"] input`);
    first.setAttribute('aria-describedby', missing.id);
    first.focus();
  }

  #clear = () => {
    find(this, '[data-missing]').hidden = true;
    this.querySelector('[aria-describedby]')?.removeAttribute('aria-describedby');
  };

  #say(place: string, sentence?: string) {
    const element = find(this, place);
    element.textContent = sentence ?? '';
    element.hidden = !sentence;
  }
}

customElements.define('situation-quiz', SituationQuiz);
