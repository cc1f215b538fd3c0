/** Elements within a sentence; every other begins and ends a text. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'del', 'dfn', 'em', 'glossary-term', 'i', 'ins', 'kbd', 'mark'],
  ...['output', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

/** Ways through the page, what waits or runs in it, and pictures whose text stands beside them. */
const skipped = new Set(['nav', 'template', 'svg', 'script', 'style']);

/** Gathers the texts in the `<main>` of a page, from its tags as a parser meets them. */
export class MainText {
  /** The texts of paragraphs, headings, items and cells, with single spaces. */
  readonly blocks: string[] = [];
  /** The ids of headings. */
  readonly headings: string[] = [];
  /** The text of the first `<h1>`. */
  firstHeading: string | undefined;
  #block = '';
  /** The open elements from `<main>` on. */
  readonly #open: { name: string; skips: boolean }[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length === 0 && name !== 'main') return;
    this.#open.push({ name, skips: isSkipped(name, attributes) });
    // What is skipped ends no text: a script may stand in the middle of a sentence.
    if (this.#skips()) return;
    if (!inline.has(name)) this.#endBlock();
    if (/^h[1-6]$/.test(name) && attributes['id'] !== undefined) this.headings.push(attributes['id']);
  }

  text(text: string): void {
    if (this.#open.length > 0 && !this.#skips()) this.#block += text;
  }

  close(): void {
    const closed = this.#open.at(-1);
    if (!closed) return;
    if (!this.#skips()) {
      if (closed.name === 'h1') this.firstHeading ??= spaced(this.#block);
      if (!inline.has(closed.name)) this.#endBlock();
    }
    this.#open.pop();
  }

  #skips(): boolean {
    return this.#open.some(({ skips }) => skips);
  }

  #endBlock(): void {
    const text = spaced(this.#block);
    if (text !== '') this.blocks.push(text);
    this.#block = '';
  }
}

/** A mark within a line that search leaves out, such as the number of a citation, is no word of its sentence. */
function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return skipped.has(name) || ((name === 'a' || name === 'span') && 'data-pagefind-ignore' in attributes);
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
