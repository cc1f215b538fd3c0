import { jointReliability } from '../../logic/chain.ts';
import { chainInWords, guessInWords, inHundred, wrongShare } from '../../logic/play/chain-sentences.ts';
import {
  newChain,
  readChain,
  readShare,
  writeChain,
  type ChainState,
  type ChainStories,
} from '../../logic/play/chain-state.ts';

/**
 * `<chain-tool>` asks for a guess, lets the reader set how reliable each contact of a story is, and shows
 * how often all of them work. The arithmetic is in `logic`; the state stands in the address.
 */
class ChainTool extends HTMLElement {
  readonly #stories = JSON.parse(this.querySelector('[type="application/json"]')!.textContent) as ChainStories;
  readonly #select = this.querySelector('select')!;
  readonly #guess = this.querySelector<HTMLInputElement>('[name="guess"]')!;
  readonly #list = this.querySelector<HTMLOListElement>('[data-contacts]')!;
  #state: ChainState = newChain(this.#select.value, this.#stories);

  connectedCallback() {
    const { state, problems } = readChain(location.search, this.#stories, this.#select.value);
    this.#state = state;
    this.#select.value = state.example;
    this.#guess.value = state.guess === undefined ? '' : String(state.guess);
    this.#say('[data-notice]', problems.join(' '));
    this.#list.addEventListener('input', this.#set);
    this.#select.addEventListener('change', () => {
      this.#state = { ...newChain(this.#select.value, this.#stories), guess: this.#state.guess };
      this.#listContacts();
      this.#update();
    });
    this.addEventListener('submit', this.#compare);
    this.#listContacts();
    this.#show();
  }

  #names(): readonly string[] {
    return this.#stories[this.#state.example]?.contacts ?? [];
  }

  /** The guess comes first: only then is the result shown, and the contacts can be set. */
  #compare = (event: Event) => {
    event.preventDefault();
    const guess = readShare(this.#guess.value);
    this.#say('[data-missing]', guess === undefined ? wrongShare('Your guess') : '');
    this.#guess.toggleAttribute('aria-invalid', guess === undefined);
    if (guess === undefined) {
      this.#guess.focus();
      return;
    }
    this.#state = { ...this.#state, guess };
    this.#update();
    this.querySelector<HTMLElement>('h3')!.focus({ preventScroll: true });
  };

  #listContacts() {
    const { content } = this.querySelector('template')!;
    this.#list.replaceChildren(
      ...this.#names().map((name, index) => {
        const row = content.cloneNode(true) as DocumentFragment;
        row.querySelector('[data-name]')!.textContent = name;
        for (const input of row.querySelectorAll('input')) {
          input.dataset['index'] = String(index);
          input.value = String(this.#state.shares[index]);
          input.setAttribute('aria-label', `${name}: times in 100, ${input.type === 'range' ? 'slider' : 'number'}`);
        }
        return row;
      }),
    );
  }

  /** The slider and the number of a contact follow each other. */
  #set = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const index = Number(input.dataset['index']);
    const share = readShare(input.value);
    this.#say('[data-wrong]', share === undefined ? wrongShare(this.#names()[index] ?? '') : '');
    input.toggleAttribute('aria-invalid', share === undefined);
    if (share === undefined) return;
    for (const other of input.closest('li')!.querySelectorAll('input'))
      if (other !== input) other.value = String(share);
    this.#state = { ...this.#state, shares: this.#state.shares.with(index, share) };
    this.#update();
  };

  #update() {
    this.#say('[data-notice]', '');
    history.replaceState(null, '', location.pathname + writeChain(this.#state));
    this.#show();
  }

  #show() {
    const { guess, shares } = this.#state;
    this.querySelector<HTMLElement>('[data-result]')!.hidden = guess === undefined;
    if (guess === undefined) return;
    const together = jointReliability(shares.map((share) => share / 100));
    this.#say('output', inHundred(together));
    this.#say('[data-guess]', guessInWords(guess, together));
    const sentences = chainInWords(this.#state, this.#names());
    this.querySelector('[data-sentences]')!.replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
  }

  #say(place: string, words: string) {
    const element = this.querySelector<HTMLElement>(place)!;
    element.textContent = words;
    element.hidden = words === '';
  }
}

customElements.define('chain-tool', ChainTool);
