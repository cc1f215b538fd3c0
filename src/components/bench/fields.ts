import type { Problem, Way } from '../../logic/measure/calculator.ts';
import { part } from './part.ts';

/** The fields of one way of a calculator: the texts in them, and what is wrong with them. */
export class Fields {
  readonly #root: HTMLElement;
  readonly #ids: readonly string[];

  constructor(calculator: HTMLElement, way: Way) {
    this.#root = part(calculator, `[data-way="${way.id}"]`);
    this.#ids = way.inputs.map(({ id }) => id);
  }

  /** What stands in the fields, by the id of the input. */
  get texts(): Record<string, string> {
    return Object.fromEntries(this.#ids.map((id) => [id, this.#control(id).value]));
  }

  /** Fills fields. A choice that a field does not offer leaves it as it is. */
  fill(texts: Readonly<Record<string, string>>) {
    for (const id of this.#ids) {
      const text = texts[id];
      const control = this.#control(id);
      const offered = control instanceof HTMLInputElement || [...control.options].some(({ value }) => value === text);
      if (text !== undefined && offered) control.value = text;
    }
  }

  /** Whether every field stands as it did at first. */
  get untouched(): boolean {
    return this.#ids.every((id) => {
      const control = this.#control(id);
      if (control instanceof HTMLInputElement) return control.value === control.defaultValue;
      return [...control.options].every((option) => option.selected === option.defaultSelected);
    });
  }

  get shown(): boolean {
    return !this.#root.hidden;
  }

  set shown(shown: boolean) {
    this.#root.hidden = !shown;
  }

  /** Says beside each field what is wrong with it, and takes back what no longer is. */
  tell(problems: readonly Problem[]) {
    for (const id of this.#ids) {
      const sentences = problems.filter(({ input }) => input === id).map(({ sentence }) => sentence);
      tellProblem(this.#control(id), sentences.join(' '));
    }
  }

  #control(id: string): HTMLInputElement | HTMLSelectElement {
    return part<HTMLInputElement | HTMLSelectElement>(this.#root, `[data-input="${id}"] :is(input, select)`);
  }
}

/** Says beside a control what is wrong with it; an empty sentence takes it back. */
export function tellProblem(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, sentence: string) {
  const place = part(control.ownerDocument, `#${control.id}-problem`);
  place.textContent = sentence;
  place.hidden = sentence === '';
  const hint = control.ownerDocument.getElementById(`${control.id}-hint`);
  const described = [hint?.id, sentence && place.id].filter(Boolean).join(' ');
  if (described) control.setAttribute('aria-describedby', described);
  else control.removeAttribute('aria-describedby');
  if (sentence) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
