import { isRecord } from '../../logic/json.ts';
import type { ValuePath } from '../../logic/writing/messages.ts';

/*
 * The values of the form, read from its elements and written into them. Each field is an element with
 * `data-field`; what is entered there is `data-control`, and lists hold a `data-item` for each thing.
 */

/** The fields of a part of the form, those inside of groups and lists not counted. */
export function fieldsOf(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (field) => field.parentElement?.closest('[data-control]') === controlAround(part),
  );
}

/** The values of the fields of a part, by name; those that hold nothing are left out. */
export function readFields(part: Element): Record<string, unknown> {
  const values = fieldsOf(part).map((field): [string, unknown] => [nameOf(field), readValue(field)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Writes values into the fields of a part. Returns the names of those that no field took, so that nothing is lost unseen. */
export function fillFields(part: Element, values: Readonly<Record<string, unknown>>): string[] {
  const taken = fieldsOf(part)
    .filter((field) => fillValue(field, values[nameOf(field)]))
    .map(nameOf);
  return Object.keys(values).filter((name) => values[name] !== undefined && !taken.includes(name));
}

/** The field or thing in a list to which a way leads, or the nearest that is around it. */
export function elementAt(part: Element, [step, ...rest]: ValuePath): HTMLElement | undefined {
  if (step === undefined) return undefined;
  const here =
    typeof step === 'number'
      ? itemsOf(part).filter((item) => isGroup(item) || readItem(item) !== undefined)[step]
      : fieldsOf(part).find((field) => nameOf(field) === step);
  return here && (elementAt(here, rest) ?? here);
}

/** The things in a list. */
export function itemsOf(list: Element): HTMLElement[] {
  return [...(list.querySelector('[data-items]')?.children ?? [])] as HTMLElement[];
}

/** Adds a thing to a list, and returns it. */
export function addItem(list: Element): HTMLElement {
  const template = [...list.children].find((child) => child instanceof HTMLTemplateElement);
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('A list of the form has nothing to copy.');
  list.querySelector('[data-items]')?.append(item);
  return item;
}

/** The element in which a value is entered, of a field or of a thing in a list. */
export function inputOf(part: Element): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null {
  return part.querySelector('[data-value]');
}

function nameOf(field: HTMLElement): string {
  return field.dataset['field'] ?? '';
}

function controlAround(part: Element): Element | null {
  return part.matches('[data-control]')
    ? part
    : (part.querySelector(':scope > [data-control]') ?? part.closest('[data-control]'));
}

function isGroup(item: Element): boolean {
  return item.querySelector(':scope > [data-control="group"]') !== null;
}

function readItem(item: Element): unknown {
  const control = item.querySelector<HTMLElement>(':scope > [data-control]');
  if (!control) return undefined;
  return isGroup(item) ? readFields(control) : readValue(control);
}

function readValue(field: HTMLElement): unknown {
  switch (field.dataset['control']) {
    case 'group': {
      const values = readFields(field);
      return Object.keys(values).length > 0 ? values : undefined;
    }
    case 'list':
      return orNothing(
        itemsOf(field)
          .map(readItem)
          .filter((value) => value !== undefined),
      );
    case 'choices':
      return orNothing([...field.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value));
    case 'lines':
      return orNothing(
        textOf(field)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    case 'number':
      return numberOr(textOf(field).trim());
    case 'choice':
      return inputOf(field)?.dataset['numeric'] === 'true' ? numberOr(textOf(field)) : textOf(field) || undefined;
    case 'text':
      return textOf(field).trim() || undefined;
    default:
      return textOf(field).replace(/\s+/g, ' ').trim() || undefined;
  }
}

function fillValue(field: HTMLElement, value: unknown): boolean {
  const input = inputOf(field);
  if (value === undefined) return true;
  switch (field.dataset['control']) {
    case 'group':
      return isRecord(value) && fillFields(field, value).length === 0;
    case 'list':
      return Array.isArray(value) && fillList(field, value);
    case 'choices':
      return Array.isArray(value) && value.every((option) => check(field, option));
    default:
      if (!input || isRecord(value)) return false;
      input.value = [value].flat().filter(isPlain).join('\n');
      return input.value !== '';
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Checks the box of an option, if there is one. */
function check(field: HTMLElement, option: unknown): boolean {
  const box = [...field.querySelectorAll('input')].find(({ value }) => value === option);
  if (box) box.checked = true;
  return box !== undefined;
}

function fillList(list: HTMLElement, values: readonly unknown[]): boolean {
  for (const item of itemsOf(list)) item.remove();
  return values
    .map((value) => {
      const control = addItem(list).querySelector<HTMLElement>(':scope > [data-control]');
      if (!control) return false;
      return control.dataset['control'] === 'group' && isRecord(value)
        ? fillFields(control, value).length === 0
        : fillValue(control, value);
    })
    .every(Boolean);
}

function textOf(field: Element): string {
  return inputOf(field)?.value ?? '';
}

function numberOr(text: string): number | string | undefined {
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function orNothing<V>(values: V[]): V[] | undefined {
  return values.length > 0 ? values : undefined;
}
