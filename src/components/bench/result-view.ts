import type { Calculator, Values } from '../../logic/measure/calculator.ts';
import { citeFrom, type SourceNames } from '../../logic/measure/cite-source.ts';
import { resultHtml, type ResultHtml } from '../../logic/measure/result-html.ts';
import { figureText } from '../../logic/measure/result-text.ts';
import type { Result } from '../../logic/measure/result.ts';
import { shownLevel } from '../../logic/measure/shown-level.ts';
import { part } from './part.ts';

/** How long nothing has to change before a result is read out, in milliseconds: nobody wants each digit told. */
const pause = 900;

/** The place of a calculator where its result stands. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #calculator: Calculator;
  #shown: Partial<ResultHtml> = {};
  #toSay: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, calculator: Calculator) {
    this.#root = root;
    this.#calculator = calculator;
  }

  /** Shows a result, and soon has it read out in a sentence. Only what differs is written. */
  show(result: Result, values: Values) {
    const names = JSON.parse(this.#root.dataset['names'] ?? '{}') as SourceNames;
    const level = shownLevel(this.#calculator, values);
    const html = resultHtml(result, level, citeFrom(names, this.#root.dataset['sources'] ?? ''));
    this.#root.dataset['level'] = level;
    for (const [name, text] of Object.entries(html)) {
      if (this.#shown[name as keyof ResultHtml] === text) continue;
      const place = this.#part(name);
      place.innerHTML = text;
      if (name === 'warnings') place.parentElement!.hidden = text === '';
      if (name === 'table') place.hidden = text === '';
    }
    this.#shown = html;
    part(this.#root, 'details').hidden = html.further + html.table === '';
    this.#found = true;
    this.#say(`${result.figure.label}: ${figureText(result.figure)}.`);
  }

  /** Says what is missing for a result, in its place. */
  miss(sentence: string) {
    this.#found = false;
    this.#part('missing').textContent = sentence;
    this.#say(`No result. ${sentence}`);
  }

  set example(example: boolean) {
    this.#part('example').hidden = !example;
  }

  set #found(found: boolean) {
    this.#part('found').hidden = !found;
    this.#part('missing').hidden = found;
  }

  #say(sentence: string) {
    clearTimeout(this.#toSay);
    const said = this.#part('said');
    if (said.textContent !== sentence) this.#toSay = setTimeout(() => (said.textContent = sentence), pause);
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-part="${name}"]`);
  }
}
