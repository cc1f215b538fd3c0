import { textIn } from '../../logic/json.ts';
import type { Draft } from '../../logic/writing/drafts.ts';
import type { Choice, Review, Written } from '../../logic/writing/messages.ts';
import { find } from '../find.ts';
import { unkeptReasons, whenKeptElsewhere } from '../kept/kept-text.ts';
import { drawPreview } from './draw-preview.ts';
import { addItem, fillFields, itemsOf, readFields } from './form-values.ts';
import { HandOver } from './hand-over.ts';
import { insertPieces } from './insert-pieces.ts';
import { keepDraft, keyOf, nextNumber, readDraft } from './kept-draft.ts';
import { numberForm } from './number-form.ts';
import { Reviewer } from './reviewer.ts';
import { showReview } from './show-review.ts';

/**
 * `<write-entry>` lets somebody write an entry in a form: it keeps the draft with each key, has the content check
 * look at it beside the page, shows the text as it will be read, and hands over the file.
 */
class WriteEntry extends HTMLElement {
  #form!: HTMLFormElement;
  #handOver!: HandOver;
  /** The number of the draft; one that is not kept yet has none. */
  #number = Number(new URLSearchParams(location.search).get('draft')) || undefined;
  readonly #reviewer = new Reviewer(
    (review) => this.#show(review),
    (sentence) => this.#trouble(sentence),
  );

  connectedCallback() {
    this.append(find<HTMLTemplateElement>(this, '[data-form]').content.cloneNode(true));
    this.#form = find(this, 'form');
    this.#handOver = new HandOver(this, this.dataset['newFile'] ?? '');
    for (const list of this.querySelectorAll<HTMLElement>('[data-control="list"]')) this.#begin(list);
    this.#restore();
    numberForm(this.#form);
    insertPieces(this);
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('click', ({ target }) => this.#changeList(target as HTMLElement));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The form is there at once; what the check needs is fetched for those who write.
    if (this.#number === undefined) this.addEventListener('focusin', () => void this.#learn(), { once: true });
    else void this.#learn();
  }

  get #written(): Written {
    const { text, fileName, ...fields } = readFields(this.#form);
    return { kind: this.dataset['kind'] ?? '', id: textIn(fileName), fields, text: textIn(text) };
  }

  /** A list begins with as many things as it needs at least. */
  #begin(list: HTMLElement) {
    const first = Number(find(list, '[data-items]').dataset['first']);
    while (itemsOf(list).length < first) this.#add(list);
  }

  /** Adds a thing to a list, with the beginnings of the lists in it. */
  #add(list: HTMLElement): HTMLElement {
    const item = addItem(list);
    for (const inner of item.querySelectorAll<HTMLElement>('[data-control="list"]')) this.#begin(inner);
    return item;
  }

  /** Puts the draft into the form that the address names. */
  #restore() {
    if (this.#number === undefined) return;
    const { draft, problem } = readDraft(this.#number, [this.dataset['kind'] ?? '']);
    if (!draft) {
      this.#trouble(
        problem ?? `There is no draft ${this.#number} in this browser; what you write now becomes a new one.`,
      );
      this.#number = undefined;
      return;
    }
    const left = fillFields(this.#form, {
      ...draft.fields,
      fileName: draft.id || undefined,
      text: draft.text || undefined,
    });
    if (left.length > 0) this.#trouble(`This draft holds what the form has no field for: ${left.join(', ')}.`);
    this.#watch(this.#number);
  }

  #changed() {
    this.#keep();
    this.#reviewer.look(this.#written);
  }

  #keep() {
    if (this.#number === undefined) {
      this.#number = nextNumber();
      const address = new URL(location.href);
      address.searchParams.set('draft', String(this.#number));
      history.replaceState(null, '', address);
      this.#watch(this.#number);
    }
    const draft: Draft = { ...this.#written, changed: Date.now() };
    const unkept = keepDraft(this.#number, draft);
    find(this, '[data-kept]').textContent = unkept
      ? `${unkeptReasons[unkept]}, so this draft ends with this page. Copy or download it to take it along.`
      : `Kept in this browser as draft ${this.#number}.`;
  }

  #watch(number: number) {
    whenKeptElsewhere(keyOf(number), () =>
      this.#trouble(
        'This draft was changed in another tab. Reload the page to see that; what you write here replaces it.',
      ),
    );
  }

  #changeList(target: HTMLElement) {
    const list = target.closest<HTMLElement>('[data-control="list"]');
    if (!list || !target.matches('[data-add], [data-remove]')) return;
    if (target.matches('[data-add]')) {
      const item = this.#add(list);
      numberForm(this.#form);
      item.querySelector<HTMLElement>('[data-value]')?.focus();
    } else {
      target.closest('[data-item]')?.remove();
      numberForm(this.#form);
      find(list, ':scope > p > [data-add]').focus();
    }
    this.#changed();
  }

  async #learn() {
    find(this, '[data-state]').textContent = 'The check is being fetched.';
    this.#offer(await this.#reviewer.learn(this.dataset['knowledge'] ?? ''));
  }

  /** Lets fields that name entries complete them: of one collection, or of any as collection/id. */
  #offer(choices: readonly Choice[]) {
    const options = choices.flatMap(({ collection, id, name }) => [
      { list: collection, option: new Option(name, id) },
      { list: '*', option: new Option(name, `${collection}/${id}`) },
    ]);
    for (const [name, fitting] of Map.groupBy(options, ({ list }) => list)) {
      const list = document.createElement('datalist');
      list.id = `choices-${name}`;
      list.append(...fitting.map(({ option }) => option));
      this.append(list);
    }
    this.#reviewer.look(this.#written);
  }

  #show(review: Review) {
    showReview(this, review, this.dataset['base'] ?? '/');
    drawPreview(find(this, '[data-preview]'), review.preview);
    this.#handOver.offer(review);
  }

  #trouble(sentence: string) {
    find(this, '[data-trouble]').textContent = sentence;
  }
}

customElements.define('write-entry', WriteEntry);
