import { missedInWords } from '../../logic/deck/deck-words.ts';
import { emptyDeck, type Deck } from '../../logic/deck/deck.ts';
import { gradeOf } from '../../logic/deck/grade.ts';
import { keepTurns } from '../../logic/deck/keep-turns.ts';
import { stepOf, type Run } from '../../logic/quiz/run.ts';
import { find } from '../find.ts';
import { quizStep, type QuizStepEvent } from '../quiz/quiz-data.ts';
import { unkeptReasons } from '../kept/kept-text.ts';
import { KeptDeck } from './kept-deck.ts';
import { newTurns } from './new-turns.ts';
import { today } from '../today.ts';

/**
 * `<keep-missed>` stands in the result of a quiz and brings what was missed into the reader's deck:
 * as soon as it was missed for those who have a deck, and for the others when they agree.
 */
class KeepMissed extends HTMLElement {
  #kept = new KeptDeck();
  #newTurns = newTurns();
  #run: Run | undefined;

  connectedCallback() {
    this.closest('situation-quiz')!.addEventListener(quizStep, (event) => {
      this.#follow((event as QuizStepEvent).detail);
    });
    find(this, '[data-agree]').addEventListener('click', () => {
      this.#agree();
    });
  }

  #follow(run: Run) {
    this.#run = run;
    const turns = this.#newTurns(run);
    if (turns.length > 0) this.#kept.change((deck) => keepTurns(deck, turns, today()));
    if (stepOf(run) === 'end') this.#show(this.#kept.read());
  }

  #agree() {
    // Another tab may have agreed before.
    const deck = keepTurns(this.#kept.read() ?? emptyDeck, this.#run?.turns ?? [], today());
    this.#kept.keep(deck);
    this.#show(deck);
    find(this, '[data-said]').focus();
  }

  #show(deck: Deck | undefined) {
    const missed = (this.#run?.turns ?? []).filter((turn) => gradeOf(turn) === 'again');
    const ids = missed.map(({ situation }) => situation.id);
    this.hidden = !deck && ids.length === 0;
    find(this, '[data-said]').textContent = deck ? this.#outcome(deck, ids) : '';
    find(this, '[data-offer]').hidden = Boolean(deck);
    find(this, '[data-kept]').hidden = !deck;
  }

  #outcome(deck: Deck, missed: readonly string[]): string {
    const { unkept, damage } = this.#kept;
    if (unkept) return `${damage} ${unkeptReasons[unkept]}, so what you missed cannot come back.`.trim();
    return `${damage} ${missedInWords(deck, missed, today())}`.trim();
  }
}

customElements.define('keep-missed', KeepMissed);
