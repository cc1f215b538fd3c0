import { dayInWords } from '../dates.ts';
import { daysBetween, type Day } from './days.ts';
import { cardOf, due, inDueOrder, type Card, type Deck } from './deck.ts';

/** A number of situations, as sentences say it. */
export function situationsInWords(count: number): string {
  return count === 1 ? '1 situation' : `${count} situations`;
}

/** When a card comes back, as seen from a day. */
export function dueInWords(card: Card, today: Day): string {
  const days = daysBetween(today, card.due);
  if (days <= 0) return 'Now';
  if (days === 1) return 'Tomorrow';
  return days < 8 ? `In ${days} days` : dayInWords(card.due);
}

/** What is due, and what comes next, of the cards whose situations the site has. */
export function deckInWords(deck: Deck, today: Day): string {
  if (deck.cards.length === 0) return 'There is nothing to practice in your deck.';
  const now = due(deck, today).length;
  const [next] = inDueOrder(deck.cards.filter((card) => card.due > today));
  const later = next ? ` The next comes back ${onDay(next, today)}.` : '';
  if (now === 0) return `Nothing is due now.${later}`;
  return `${situationsInWords(now)} ${now === 1 ? 'is' : 'are'} due now.${later}`;
}

/** What is in the deck but no longer on the site; nothing when all is there. */
export function goneInWords(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? '1 card is about a situation that is no longer on this site. It stays in your deck and is not asked.'
    : `${count} cards are about situations that are no longer on this site. They stay in your deck and are not asked.`;
}

/** What is told at the end of a quiz whose missed situations are in the deck. */
export function missedInWords(deck: Deck, missed: readonly string[], today: Day): string {
  if (missed.length === 0) return 'You missed nothing, so nothing was added to your deck.';
  const kept = inDueOrder(missed.flatMap((id) => cardOf(deck, id) ?? []));
  const [first] = kept;
  if (!first) return 'Your deck was cleared meanwhile, so nothing was added to it.';
  const what = missed.length === 1 ? 'The situation that you missed is' : `The ${missed.length} that you missed are`;
  const all = kept.every((card) => card.due === first.due) ? 'They come' : 'The first comes';
  return `${what} in your deck. ${kept.length === 1 ? 'It comes' : all} back ${onDay(first, today)}.`;
}

/** What an import would do, before it is done: one sentence for each choice. */
export interface ImportWords {
  holds: string;
  merge: string;
  /** None where there is nothing to replace. */
  replace?: string;
}

/** Says what a deck from a file holds, and what each way of taking it in does to the one that is here. */
export function importInWords(mine: Deck, other: Deck): ImportWords {
  const shared = other.cards.filter(({ situation }) => cardOf(mine, situation)).length;
  const added = other.cards.length - shared;
  return {
    holds: `holds ${cards(other.cards.length)}, of which ${shared} ${shared === 1 ? 'is' : 'are'} in your deck too.`,
    merge: `Merge adds ${cards(added)}. Of a situation in both, the card that was answered last stays.`,
    ...(mine.cards.length > 0 && {
      replace: `Replace takes away the ${cards(mine.cards.length)} of your deck and puts those of the file in their place.`,
    }),
  };
}

function cards(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}

function onDay(card: Card, today: Day): string {
  const days = daysBetween(today, card.due);
  if (days <= 1) return days === 1 ? 'tomorrow' : 'today';
  return `on ${dayInWords(card.due)}`;
}
