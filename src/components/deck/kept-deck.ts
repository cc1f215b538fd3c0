import { readDeck, writeDeck } from '../../logic/deck/deck-file.ts';
import { emptyDeck, type Deck } from '../../logic/deck/deck.ts';
import { asideInWords, forget, putAside, readKept, writeKept, type Unkept } from '../kept/kept-text.ts';
import { today } from '../today.ts';

/** The key under which this browser keeps the deck. */
export const deckKey = 'situation-deck';

/**
 * The deck as this browser keeps it. There is none until the reader asks for one, and from then on
 * it is read anew before each change, because another tab may have changed it. Where nothing can
 * be kept, this holds it as long as the page is open.
 */
export class KeptDeck {
  /** Why the deck is not kept, when it is not. */
  unkept: Unkept | undefined;
  /** What was wrong with the deck that this browser kept; empty when it was whole. */
  damage = '';
  /** What cannot be kept is held here. */
  #held: Deck | undefined;
  /** Whether something that cannot be read is in the way, and there was no room to put it aside. */
  #isStuck = false;

  /** The deck, if the reader has one. */
  read(): Deck | undefined {
    if (this.#held) return this.#held;
    const { text, unkept } = readKept(deckKey);
    this.unkept = unkept;
    if (text === undefined) return undefined;
    const { deck, problems } = readDeck(text, today());
    if (problems.length > 0) this.#save(text, deck, problems);
    return deck ?? emptyDeck;
  }

  /** Changes the deck. Without one nothing happens: the reader may have cleared it in another tab. */
  change(change: (deck: Deck) => Deck) {
    const deck = this.read();
    if (deck) this.keep(change(deck));
  }

  /** Keeps a deck in the place of the one before. */
  keep(deck: Deck) {
    this.unkept = this.#isStuck ? 'full' : writeKept(deckKey, writeDeck(deck));
    this.#held = this.unkept && deck;
  }

  /** Forgets the deck. What was put aside stays until the reader forgets that as well. */
  clear() {
    this.#held = undefined;
    this.#isStuck = false;
    this.damage = '';
    forget(deckKey);
  }

  /** Puts aside what could not be read in full, and goes on with what could. */
  #save(text: string, deck: Deck | undefined, problems: readonly string[]) {
    const aside = putAside(deckKey, text);
    this.#isStuck = !aside;
    this.keep(deck ?? emptyDeck);
    const what = deck ? 'was damaged. As it was, it' : 'could not be read, and';
    this.damage = `The deck kept in this browser ${what} ${asideInWords(aside)}. ${problems.join(' ')}`;
  }
}
