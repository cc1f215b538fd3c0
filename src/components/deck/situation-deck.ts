import { situationsInWords } from '../../logic/deck/deck-words.ts';
import { emptyDeck, type Deck } from '../../logic/deck/deck.ts';
import { keepTurns } from '../../logic/deck/keep-turns.ts';
import { stepOf, type Run } from '../../logic/quiz/run.ts';
import { unkeptInWords, whenKeptElsewhere } from '../kept/kept-text.ts';
import { find } from '../find.ts';
import { quizStep, type QuizStepEvent } from '../quiz/quiz-data.ts';
import type { SituationQuiz } from '../quiz/situation-quiz.ts';
import { deckChange, type DeckTools } from './deck-tools.ts';
import { fetchSituations } from './fetch-situations.ts';
import { deckKey, KeptDeck } from './kept-deck.ts';
import { newTurns } from './new-turns.ts';
import { nextSitting, say, showDeck } from './show-deck.ts';
import { today } from '../today.ts';

/**
 * `<situation-deck>` shows the reader's deck and lets the situations that are due be judged, in
 * the same quiz as any others. Their texts are fetched when they are wanted. Each answer is kept
 * at once, so that a practice can be left at any time.
 */
class SituationDeck extends HTMLElement {
  #kept = new KeptDeck();
  #newTurns = newTurns();
  #quiz!: SituationQuiz;

  connectedCallback() {
    this.#quiz = find<SituationQuiz>(this, 'situation-quiz');
    find<DeckTools>(this, 'deck-tools').kept = this.#kept;
    this.#quiz.addEventListener(quizStep, (event) => this.#follow((event as QuizStepEvent).detail));
    this.addEventListener(deckChange, () => this.#show());
    find(this, '[data-practice]').addEventListener('click', () => void this.#practice());
    find(this, '[data-stop] button').addEventListener('click', () => this.#stop());
    whenKeptElsewhere(deckKey, () => this.#show());
    // What was not due when the page was opened may be when it is looked at again.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#show());
    this.#show();
  }

  get #deck(): Deck {
    return this.#kept.read() ?? emptyDeck;
  }

  async #practice() {
    const ids = nextSitting(this, this.#deck).map(({ situation }) => situation);
    say(find(this, '[data-said]'), `Fetching ${situationsInWords(ids.length)} …`);
    const { templates, missing } = await fetchSituations(this.dataset['cards'] ?? '', ids);
    this.#show();
    if (missing.length > 0)
      this.#complain(`${situationsInWords(missing.length)} could not be fetched. Check the connection and try again.`);
    if (templates.length === 0) return;
    for (const old of this.#quiz.querySelectorAll('template[data-situation]')) old.remove();
    this.#quiz.append(...templates);
    this.#quiz.hidden = false;
    find(this, '[data-overview]').hidden = true;
    find(this, '[data-stop]').hidden = false;
    this.#quiz.begin();
  }

  #follow(run: Run) {
    const turns = this.#newTurns(run);
    if (turns.length > 0) this.#kept.change((deck) => keepTurns(deck, turns, today()));
    if (stepOf(run) === 'end') this.#leave();
  }

  #stop() {
    this.#quiz.hidden = true;
    this.#leave();
    find(this, '[data-said]').focus();
  }

  #leave() {
    find(this, '[data-overview]').hidden = false;
    find(this, '[data-stop]').hidden = true;
    this.#show();
  }

  #show() {
    const deck = this.#deck;
    const { damage, unkept } = this.#kept;
    showDeck(this, deck);
    find<DeckTools>(this, 'deck-tools').show();
    this.#complain([damage, unkept ? unkeptInWords(unkept, 'your deck') : ''].filter(Boolean).join(' '));
  }

  #complain(sentence: string) {
    say(find(this, '[data-overview] > [data-problem]'), sentence);
  }
}

customElements.define('situation-deck', SituationDeck);
