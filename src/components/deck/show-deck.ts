import { deckInWords, dueInWords, goneInWords, situationsInWords } from '../../logic/deck/deck-words.ts';
import { due, inDueOrder, type Card, type Deck } from '../../logic/deck/deck.ts';
import { find } from '../find.ts';
import { today } from '../today.ts';

/** So many situations are practiced in one sitting, as in a set. */
const sitting = 12;

/** The cards whose situations the page knows. Others stay in the deck and are not asked. */
function knownPart(element: HTMLElement, { cards }: Deck): Deck {
  const known = new Set(rowsOf(element).map(({ dataset }) => dataset['row']));
  return { cards: cards.filter(({ situation }) => known.has(situation)) };
}

/** The cards that are asked next: those longest due, at most as many as one sitting takes. */
export function nextSitting(element: HTMLElement, deck: Deck): Card[] {
  return due(knownPart(element, deck), today()).slice(0, sitting);
}

/** Shows what is due, what comes when, and what is no longer on the site. */
export function showDeck(element: HTMLElement, deck: Deck) {
  const known = knownPart(element, deck);
  const now = due(known, today()).length;
  say(find(element, '[data-said]'), deckInWords(known, today()));
  find(element, '[data-empty]').hidden = known.cards.length > 0;
  find(element, '[data-start]').hidden = now === 0;
  find(element, '[data-practice]').textContent =
    now > sitting ? `Practice the first ${sitting}` : `Practice ${situationsInWords(now)}`;
  find(element, '[data-list]').hidden = known.cards.length === 0;
  showRows(element, known);

  const gone = goneInWords(deck.cards.length - known.cards.length);
  find(element, '[data-gone]').textContent = gone ?? '';
  find(element, '[data-gone]').hidden = !gone;
}

/** Puts a sentence in its place, unless it stands there: a screen reader would read it out once more. */
export function say(place: HTMLElement, sentence: string) {
  if (place.textContent !== sentence) place.textContent = sentence;
}

function showRows(element: HTMLElement, { cards }: Deck) {
  for (const row of rowsOf(element)) row.hidden = true;
  for (const card of inDueOrder(cards)) {
    const row = find(element, `[data-row="${card.situation}"]`);
    find(row, '[data-due]').textContent = dueInWords(card, today());
    find(row, '[data-answers]').textContent = timesInWords(card.answers);
    find(row, '[data-missed]').textContent = timesInWords(card.missed);
    row.hidden = false;
    // What comes back first stands first.
    find(element, '[data-list] tbody').append(row);
  }
}

function timesInWords(count: number): string {
  return ['Never', 'Once', 'Twice'][count] ?? `${count} times`;
}

/** The rows that stand ready, one for each situation of the site. */
function rowsOf(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('tr[data-row]')];
}
