import { readDeck, writeDeck } from '../../logic/deck/deck-file.ts';
import { importInWords } from '../../logic/deck/deck-words.ts';
import { emptyDeck, merged, type Deck } from '../../logic/deck/deck.ts';
import { asideKeys, forget, readKept } from '../kept/kept-text.ts';
import { readChosenFile, saveFile } from '../kept/text-file.ts';
import { find } from '../find.ts';
import { deckKey, type KeptDeck } from './kept-deck.ts';
import { today } from '../today.ts';

/** Tells those around that the deck was changed as a whole. */
export const deckChange = 'deck-change';

/**
 * `<deck-tools>` takes the deck along as a file, takes one in after saying what that will do,
 * clears it, and gives out or forgets what was put aside.
 */
export class DeckTools extends HTMLElement {
  /** The deck, which the element around gives. */
  kept!: KeptDeck;

  connectedCallback() {
    const on = (name: string, action: () => void) => find(this, `[data-${name}]`).addEventListener('click', action);
    const field = find<HTMLInputElement>(this, 'input');
    field.addEventListener('change', () => void this.#offer(field));
    on('export', () => saveFile('touchpoint-deck.json', writeDeck(this.#deck)));
    on('clear', () => this.#clear());
    on('cancel', () => this.#settle());
    on('save-aside', () => {
      for (const key of asideKeys(deckKey)) saveFile(`${key}.json`, readKept(key).text ?? '');
    });
    on('forget-aside', () => this.#forgetAside());
  }

  /** Shows what there is to do with the deck as it is now. */
  show() {
    const aside = asideKeys(deckKey).length > 0;
    find(this, '[data-aside]').hidden = !aside;
    if (aside) find<HTMLDetailsElement>(this, 'details').open = true;
  }

  get #deck(): Deck {
    return this.kept.read() ?? emptyDeck;
  }

  /** Says what a file holds and what each way of taking it in will do. Nothing is changed yet. */
  async #offer(field: HTMLInputElement) {
    const file = await readChosenFile(field);
    if (!file) return;
    const { deck, problems } = file.text === undefined ? { problems: [file.problem] } : readDeck(file.text, today());
    this.#settle(deck ? '' : `${file.name}: ${problems.join(' ')}`);
    if (!deck) return;

    const mine = this.#deck;
    const { holds, merge, replace } = importInWords(mine, deck);
    find(this, '[data-holds]').textContent = `${file.name} ${holds}`;
    find(this, '[data-repaired]').textContent = problems.join(' ');
    find(this, '[data-repaired]').hidden = problems.length === 0;
    find(this, '[data-merge-words]').textContent = merge;
    find(this, '[data-replace-words]').textContent = replace ?? '';
    for (const part of ['[data-replace-words]', '[data-replace]']) find(this, part).hidden = !replace;
    find(this, '[data-merge]').onclick = () => this.#take(merged(this.#deck, deck));
    find(this, '[data-replace]').onclick = () => this.#take(deck);
    find(this, '[data-import]').hidden = false;
    find(this, '[data-holds]').focus();
  }

  #take(deck: Deck) {
    this.kept.keep(deck);
    this.#settle();
    this.#tell();
  }

  #clear() {
    if (!confirm('Clear your deck in this browser? An export keeps it as a file.')) return;
    this.kept.clear();
    this.#settle();
    this.#tell();
  }

  #forgetAside() {
    if (!confirm('Forget the deck that was put aside? Nothing can bring it back.')) return;
    forget(...asideKeys(deckKey));
    this.kept.damage = '';
    this.#tell();
  }

  /** Closes what an import had opened. */
  #settle(problem = '') {
    find(this, '[data-problem]').textContent = problem;
    if (!find(this, '[data-import]').hidden) {
      find(this, '[data-import]').hidden = true;
      find(this, 'summary').focus();
    }
  }

  #tell() {
    this.dispatchEvent(new Event(deckChange, { bubbles: true }));
  }
}

customElements.define('deck-tools', DeckTools);
