import { checkRows, unpackRows, type Answers } from '../../logic/measure/answers.ts';
import type { AnswersWay } from '../../logic/measure/calculator.ts';
import { numberText } from '../../logic/measure/number-text.ts';
import type { Reading } from '../../logic/table/read-table.ts';
import { separators } from '../../logic/table/separators.ts';
import { acceptTables } from './accept-tables.ts';
import { tellProblem } from './fields.ts';
import { part } from './part.ts';
import { showColumns, showLeftOut } from './show-table.ts';
import { TableReader } from './table-reader.ts';
import type { TableReply } from './table-worker.ts';

/**
 * The part of a calculator that takes answers: pasted, from a file or dropped. It finds the columns, lets the
 * reader correct that, and gives no rows until the reader has agreed to leave out what cannot be used.
 */
export class AnswersTable {
  readonly #root: HTMLElement;
  readonly #way: AnswersWay;
  readonly #changed: () => void;
  readonly #reader = new TableReader();
  readonly #textarea: HTMLTextAreaElement;
  /** The name of the table that is read in place of what stands in the field. */
  #unseen: string | undefined;
  #answers: Answers | undefined;
  #missing = '';

  /** @param changed is called whenever there are other rows, or none */
  constructor(calculator: HTMLElement, way: AnswersWay, changed: () => void) {
    this.#root = part(calculator, `[data-way="${way.id}"] [data-answers]`);
    this.#way = way;
    this.#changed = changed;
    this.#textarea = part(this.#root, 'textarea');
    this.#root.addEventListener('input', ({ target }) => {
      if (target === this.#textarea) this.take(this.#textarea.value);
      else if (target instanceof HTMLElement) this.#choose(target);
    });
    acceptTables(this.#root, (table) => this.#takeUnseen(table));
    this.#backToField.addEventListener('click', () => {
      this.take(this.#textarea.value);
      this.#textarea.focus();
    });
    // A browser that goes back may have put other answers in the place of the example.
    if (this.untouched) this.#answers = exampleOf(way);
    else queueMicrotask(() => this.take(this.#textarea.value));
  }

  /** The answers in the field; nothing where a table is read that it does not show. */
  get text(): string | undefined {
    return this.#unseen === undefined ? this.#textarea.value : undefined;
  }

  /** The rows to calculate with, or a sentence on what is missing. */
  get rows(): readonly (readonly number[])[] | string {
    if (!this.#answers) return this.#missing;
    const { rows, leftOutCount } = this.#answers;
    if (leftOutCount > 0 && !this.#leaveOut.checked) {
      return 'Some rows cannot be used. Correct them, or agree to leave them out.';
    }
    if (rows.length < this.#way.minRows) {
      return `There ${rows.length === 1 ? 'is 1 row' : `are ${numberText(rows.length)} rows`} that can be used. At least ${this.#way.minRows} are needed.`;
    }
    if (rows.length > this.#way.maxRows) {
      return `There are ${numberText(rows.length)} rows, one for each ${this.#way.row}. Enter ${this.#way.maxRows} or fewer.`;
    }
    return rows;
  }

  /** Whether the example stands as it did at first. */
  get untouched(): boolean {
    return this.text === this.#textarea.defaultValue;
  }

  /** Reads answers that stand in the field, or puts them there. */
  take(text: string) {
    if (text !== this.#textarea.value) this.#textarea.value = text;
    this.#begin(text, undefined);
  }

  /** Reads a table that the field does not show. */
  #takeUnseen(table: string | File) {
    const isPasted = typeof table === 'string';
    this.#begin(table, isPasted ? 'A pasted table, too long to show here' : table.name);
    // The field that had the focus is hidden.
    if (isPasted) this.#backToField.focus();
  }

  #begin(source: string | File, unseen: string | undefined) {
    this.#unseen = unseen;
    this.#textarea.hidden = unseen !== undefined;
    this.#part('unseen').hidden = unseen === undefined;
    part(this.#part('unseen'), 'span').textContent = unseen ?? '';
    this.#leaveOut.checked = false;
    this.#read({ source, reading: {} });
  }

  /** Reads the table that is there in the way that the reader has chosen. */
  #choose(control: HTMLElement) {
    if (control === this.#leaveOut) {
      this.#changed();
      return;
    }
    if (control instanceof HTMLInputElement && control.type === 'file') return;
    const separator = separators.find((one) => one === part<HTMLSelectElement>(this.#root, '[data-separator]').value);
    const reading: Reading = { separator, header: part<HTMLInputElement>(this.#root, '[data-header]').checked };
    const picks = 'column' in control.dataset ? this.#picks : undefined;
    this.#leaveOut.checked = false;
    this.#read({ reading, picks });
  }

  #read(request: { source?: string | File; reading: Reading; picks?: readonly number[] | undefined }) {
    // What takes a moment must not leave another result beside it; while somebody types, it would only flicker.
    if (this.#unseen !== undefined || !this.#reader.started) {
      this.#answers = undefined;
      this.#missing = 'Reading the answers …';
      this.#changed();
    }
    this.#reader.read(
      { ...request, needed: this.#way.columns.map(({ id, name, scale }) => ({ id, name, scale })) },
      (reply) => {
        this.#show(reply);
        this.#changed();
      },
    );
  }

  #show(reply: TableReply) {
    const problem = 'problem' in reply ? reply.problem : this.#columnsProblem(reply);
    tellProblem(this.#textarea, problem ?? '');
    showColumns(this.#part('columns'), 'outline' in reply ? reply : undefined, this.#way.columns.length);
    this.#answers =
      'problem' in reply || problem
        ? undefined
        : checkRows({ ...reply, ...unpackRows(reply.values, this.#way.columns.length) }, (row) =>
            this.#way.checkRow(row),
          );
    this.#missing = 'The answers cannot be read yet: see the sentence with ✕.';
    showLeftOut(this.#part('outside'), this.#answers);
  }

  #columnsProblem({ outline, picks }: Exclude<TableReply, { problem: string }>): string | undefined {
    const needed = this.#way.columns.length;
    const found = outline.columns.length;
    if (found < needed) {
      return `The table has ${found === 1 ? 'one column' : `${found} columns`}, and ${needed} are needed. Paste them side by side, or choose what separates them.`;
    }
    return new Set(picks).size < picks.length ? 'One column is chosen twice. Choose another for each.' : undefined;
  }

  get #picks(): number[] {
    return [...this.#root.querySelectorAll<HTMLSelectElement>('[data-column]')].map(({ value }) => Number(value));
  }

  get #leaveOut(): HTMLInputElement {
    return part(this.#root, '[data-leave-out]');
  }

  get #backToField(): HTMLElement {
    return part(this.#root, '[data-action="back-to-field"]');
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-part="${name}"]`);
  }
}

/** The example as the worker would read it; nobody has to fetch that part to look at it. */
function exampleOf({ example }: AnswersWay): Answers {
  const rows = example.map((row) => [...row]);
  return { rows, numbers: rows.map((_, index) => index + 1), leftOut: [], leftOutCount: 0 };
}
