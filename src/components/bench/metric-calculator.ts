import { readAddress, writeAddress, type Addressed, type Entered } from '../../logic/measure/address.ts';
import type { Calculator, Way } from '../../logic/measure/calculator.ts';
import { readValues } from '../../logic/measure/read-values.ts';
import { AnswersTable } from './answers-table.ts';
import { Fields } from './fields.ts';
import { part } from './part.ts';
import { ResultView } from './result-view.ts';
import { TakeAlong } from './take-along.ts';

/** Each calculator is a file of its own, so that a page brings only the one that it shows. */
const files = import.meta.glob<Record<string, Calculator>>([
  '../../logic/measure/calculators/*.ts',
  '!../../logic/measure/calculators/*.test.ts',
]);

/** How long nothing has to change before the address is written, in milliseconds: browsers refuse to write it often. */
const pause = 300;

/** What a way of entering has in the page. */
interface Entry {
  fields: Fields;
  table?: AnswersTable;
}

/**
 * `<metric-calculator data-calculator="id">` joins the fields in it with the calculator of that name: the
 * result follows each input. The fields are the state, and the address carries them to whoever gets the link.
 */
class MetricCalculator extends HTMLElement {
  #calculator!: Calculator;
  #entries!: ReadonlyMap<Way, Entry>;
  #view!: ResultView;
  #along!: TakeAlong;
  /** Whether the example stands as the page was built with it, and need not be drawn again. */
  #asBuilt = true;
  #toWrite: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback() {
    this.#calculator = await load(this.dataset['calculator'] ?? '');
    this.#entries = new Map(this.#calculator.ways.map((way) => [way, this.#entryOf(way)]));
    this.#view = new ResultView(this, this.#calculator);
    this.#along = new TakeAlong(this, this.#calculator);
    const addressed = readAddress(this.#calculator, location.search);
    this.#asBuilt = !addressed;
    if (addressed) this.#restore(addressed);
    this.addEventListener('input', ({ target }) => {
      this.#notice('');
      this.#asBuilt = false;
      if (target instanceof HTMLInputElement && target.name === 'way') this.#carryOver();
      this.#update();
    });
    this.#update();
    this.toggleAttribute('data-ready', true);
  }

  #entryOf(way: Way): Entry {
    const fields = new Fields(this, way);
    if (way.kind === 'numbers') return { fields };
    return { fields, table: new AnswersTable(this, way, () => this.#update()) };
  }

  get #way(): Way {
    const chosen = this.querySelector<HTMLInputElement>('[name="way"]:checked')?.value;
    return this.#calculator.ways.find(({ id }) => id === chosen) ?? this.#calculator.ways[0];
  }

  #restore({ way, texts, answers, problems }: Addressed) {
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="way"]')) radio.checked = radio.value === way.id;
    const { fields, table } = this.#entries.get(way)!;
    fields.fill(texts);
    if (answers !== undefined) table?.take(answers);
    this.#notice(problems.join(' '));
  }

  /** Whoever changes the way keeps what both ways ask for. */
  #carryOver() {
    const { fields } = this.#entries.get(this.#way)!;
    for (const before of this.#entries.values()) if (before.fields.shown) fields.fill(before.fields.texts);
  }

  #update() {
    const way = this.#way;
    for (const [other, { fields }] of this.#entries) fields.shown = other === way;
    const { fields, table } = this.#entries.get(way)!;
    const entered: Entered = { way, texts: fields.texts, answers: table?.text };
    const untouched = fields.untouched && (table?.untouched ?? true);
    this.#view.example = untouched;
    this.#asBuilt &&= untouched;
    this.#calculate(entered, fields, table);
    clearTimeout(this.#toWrite);
    this.#toWrite = setTimeout(() => {
      const { query } = untouched && way === this.#calculator.ways[0] ? { query: '' } : writeAddress(entered);
      if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
    }, pause);
  }

  #calculate(entered: Entered, fields: Fields, table: AnswersTable | undefined) {
    const { way, texts } = entered;
    const reading = readValues(way.inputs, texts, (values) => (way.kind === 'numbers' ? way.check(values) : []));
    fields.tell('problems' in reading ? reading.problems : []);
    this.#along.found = undefined;
    if ('problems' in reading) {
      this.#view.miss('Correct the field marked with ✕, and the result follows.');
      return;
    }
    const rows = table?.rows;
    if (typeof rows === 'string') {
      this.#view.miss(rows);
      return;
    }
    const result = way.kind === 'numbers' ? way.calculate(reading.values) : way.calculate(rows ?? [], reading.values);
    if (!this.#asBuilt) this.#view.show(result, reading.values);
    this.#along.found = { entered, result, rows: rows?.length };
  }

  /** Says what an address asks for that cannot be shown; an empty sentence takes it back. */
  #notice(sentence: string) {
    const place = part(this, '[data-part="notice"]');
    place.textContent = sentence;
    place.hidden = sentence === '';
  }
}

async function load(id: string): Promise<Calculator> {
  const file = await files[`../../logic/measure/calculators/${id}.ts`]?.();
  const calculator = file && Object.values(file).find((value) => 'ways' in value);
  if (!calculator) throw new Error(`There is no calculator "${id}".`);
  return calculator;
}

customElements.define('metric-calculator', MetricCalculator);
