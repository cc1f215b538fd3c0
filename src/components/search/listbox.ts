/**
 * The list of results as the popup of the field, after the combobox pattern of the ARIA Authoring
 * Practices: the focus stays in the field, the arrow keys choose an option, and the field says which
 * one is chosen. Each option is a link as well, for the mouse, for touch, and for the Tab key.
 */
export class Listbox {
  private chosen: HTMLAnchorElement | undefined;

  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.field = field;
    this.list = list;
    field.addEventListener('keydown', (event) => this.choose(event));
  }

  /** Shows options, and keeps the choice where its page is among them. */
  show(options: DocumentFragment) {
    const address = this.chosen?.href;
    this.list.replaceChildren(options);
    this.update();
    this.set(this.options().find(({ href }) => href === address));
  }

  /** Adds options behind the others, and chooses none. */
  add(options: DocumentFragment) {
    this.list.append(options);
    this.update();
  }

  /** Opens the chosen option. Returns whether there is one. */
  open(): boolean {
    this.chosen?.click();
    return this.chosen !== undefined;
  }

  /** Takes the choice back. Returns whether there was one. */
  clear(): boolean {
    const had = this.chosen !== undefined;
    this.set(undefined);
    return had;
  }

  /** The options, which are links, in their order. */
  options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  private update() {
    const options = this.options();
    for (const [index, option] of options.entries()) option.id = `${this.list.id}-${index}`;
    this.field.ariaExpanded = String(options.length > 0);
    this.list.hidden = options.length === 0;
  }

  private choose(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const options = this.options();
    if (options.length === 0) return;
    event.preventDefault();
    // Before the first and behind the last lies the field itself, with nothing chosen.
    const stops = [undefined, ...options];
    this.set(stops.at((stops.indexOf(this.chosen) + step) % stops.length));
  }

  private set(option: HTMLAnchorElement | undefined) {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.chosen = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }
}
