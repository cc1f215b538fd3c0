import { writeAddress, type Entered } from '../../logic/measure/address.ts';
import type { Calculator } from '../../logic/measure/calculator.ts';
import { chartFile } from '../../logic/measure/drawing/chart-svg.ts';
import { reportCsv, reportMarkdown, reportText, type Reported } from '../../logic/measure/report.ts';
import type { Result } from '../../logic/measure/result.ts';
import { shownLevel } from '../../logic/measure/shown-level.ts';
import { part } from './part.ts';

/** What is taken along: a result, what it was made from, and how many rows of answers that was. */
export interface Found {
  entered: Entered;
  result: Result;
  rows: number | undefined;
}

/** The buttons below a result, which copy and save it, and say what became of that. */
export class TakeAlong {
  readonly #root: HTMLElement;
  readonly #calculator: Calculator;
  #found: Found | undefined;

  constructor(calculatorElement: HTMLElement, calculator: Calculator) {
    this.#root = part(calculatorElement, '[data-part="along"]');
    this.#calculator = calculator;
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button && this.#found) void this.#act(button.dataset['action'] ?? '', this.#found);
    });
  }

  /** What there is to take along; without a result, there is nothing to press. */
  set found(found: Found | undefined) {
    this.#found = found;
    this.#root.hidden = found === undefined;
    this.#say('');
  }

  async #act(action: string, { entered, result, rows }: Found) {
    const { query, complete } = writeAddress(entered);
    const address = new URL(query, location.href).href;
    const reported: Reported = { way: entered.way, texts: entered.texts, rows, result, address };
    const { id, name } = this.#calculator;
    const title = `${name}: ${result.chart.sentence}`;
    if (action === 'copy-text') await this.#copy(reportText(reported), 'The result is copied as text.');
    else if (action === 'copy-markdown')
      await this.#copy(reportMarkdown(reported), 'The result is copied as Markdown.');
    else if (action === 'copy-link')
      await this.#copy(
        address,
        complete
          ? 'The link is copied. It carries all that was entered.'
          : 'The link is copied without the answers: they are too long for an address or come from a file. Send the table along.',
      );
    else if (action === 'save-csv') this.#save(`${id}.csv`, reportCsv(reported), 'text/csv');
    else this.#save(`${id}.svg`, chartFile(result.chart, shownLevel(this.#calculator), title), 'image/svg+xml');
  }

  async #copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.#say('The browser did not allow copying. Download the result instead, or copy it from the page.');
    }
  }

  #save(name: string, text: string, type: string) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say(`${name} is saved where the browser keeps downloads.`);
  }

  #say(sentence: string) {
    part(this.#root, '[data-part="done"]').textContent = sentence;
  }
}
