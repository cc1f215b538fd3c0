import { isRecord, parseJson } from '../json.ts';
import type { Day } from './days.ts';
import type { Card, Deck } from './deck.ts';
import { migrate, newestForm } from './migrate.ts';
import { readCard } from './read-card.ts';

/** The deck as text, for storage and for a file. */
export function writeDeck({ cards }: Deck): string {
  return JSON.stringify({ touchpointDeck: newestForm, cards }, null, 2);
}

/**
 * What came of reading a deck. Without `deck`, the sentences say why; with it, they say what was
 * repaired or left out, and there is none when all is well.
 */
export type DeckReading = { deck: Deck; problems: string[] } | { deck?: never; problems: string[] };

/**
 * Reads a deck that may be damaged, of another form, or no deck at all. What can be repaired is:
 * a card without a readable day comes back `today`. Never throws.
 */
export function readDeck(text: string, today: Day): DeckReading {
  const data = parseJson(text);
  if (!isRecord(data) || !('touchpointDeck' in data))
    return { problems: ['This is not a deck of Touchpoint; choose a file that was exported here.'] };
  const form = data['touchpointDeck'];
  const migrated = migrate(data, form);
  if (!migrated) return { problems: [unknownForm(form)] };
  const { cards } = migrated;
  if (!Array.isArray(cards)) return { problems: ['The list of cards in this deck is damaged; choose another export.'] };
  return readCards(cards, today);
}

function readCards(list: readonly unknown[], today: Day): DeckReading {
  const read = list.map((data) => readCard(data, today));
  const cards = new Map<string, Card>();
  for (const { card } of read) {
    const twin = card && cards.get(card.situation);
    if (card && !(twin && twin.answered >= card.answered)) cards.set(card.situation, card);
  }
  const whole = read.filter(({ card }) => card).length;
  return {
    deck: { cards: [...cards.values()] },
    problems: [
      ...sentence(list.length - whole, 'names no situation and was left out', 'name no situation and were left out'),
      ...sentence(
        whole - cards.size,
        'stood twice, and the one answered last was kept',
        'stood twice, and those answered last were kept',
      ),
      ...sentence(
        read.filter(({ isRepaired }) => isRepaired).length,
        'was damaged; it is kept, and what could not be read of it begins anew',
        'were damaged; they are kept, and what could not be read of them begins anew',
      ),
    ],
  };
}

function sentence(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 card ${one}.` : `${count} cards ${many}.`];
}

function unknownForm(form: unknown): string {
  if (typeof form === 'number' && form > newestForm)
    return `This deck has the form ${form}, and this page reads forms up to ${newestForm}; reload the page to get its newest version.`;
  return 'This deck does not say in which form it is written; choose another export.';
}
