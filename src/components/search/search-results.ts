import type { Findings, Hit } from '../../logic/search/search-index.ts';
import { moreSentence } from '../../logic/search/sentences.ts';
import { hitElement } from './hit-element.ts';
import { Listbox } from './listbox.ts';
import { part } from './part.ts';

/** The results of search: the list box, and the button that shows further ones. */
export class SearchResults {
  readonly list: Listbox;
  private readonly template: HTMLTemplateElement;
  private readonly more: HTMLButtonElement;

  constructor(search: HTMLElement, field: HTMLInputElement) {
    this.list = new Listbox(field, part(search, '[role=listbox]'));
    this.template = part(search, '[data-hit-template]');
    this.more = part(search, '[data-more]');
  }

  /** Shows results in place of others. What is shown as a definition is not shown again among them. */
  show({ definition }: Findings, hits: readonly Hit[]) {
    this.list.show(this.elements(hits.filter(({ address }) => address !== definition?.address)));
  }

  clear() {
    this.list.show(document.createDocumentFragment());
    this.more.hidden = true;
  }

  /** Offers the next results, so many at a time. */
  offerMore(findings: Findings, shown: number, step: number, fail: () => void) {
    const left = findings.total - shown;
    this.more.hidden = left <= 0;
    this.more.textContent = moreSentence(left, step);
    this.more.onclick = async () => {
      const hits = await findings.read(shown, shown + step).catch(() => undefined);
      if (!hits) {
        fail();
        return;
      }
      const before = this.list.options().length;
      this.list.add(this.elements(hits));
      this.offerMore(findings, shown + hits.length, step, fail);
      this.list.options()[before]?.focus();
    };
  }

  private elements(hits: readonly Hit[]): DocumentFragment {
    const all = document.createDocumentFragment();
    all.append(...hits.map((hit) => hitElement(this.template, hit)));
    return all;
  }
}
