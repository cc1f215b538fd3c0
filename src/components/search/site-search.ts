import { addressWords } from '../../logic/search/address-words.ts';
import type { Findings, Hit } from '../../logic/search/search-index.ts';
import { isEmpty, writeQuery, type SearchQuery } from '../../logic/search/search-query.ts';
import { advice, foundSentence, moreSentence, nothingSentence } from '../../logic/search/sentences.ts';
import { addDialogKeys } from './dialog-keys.ts';
import { hitElement } from './hit-element.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { part } from './part.ts';
import { SearchAddress } from './search-address.ts';
import { fieldOf, fillForm, queryOf, showCounts, typesOf } from './search-form.ts';

const typingPauseMs = 150;
const patienceMs = 400;

/**
 * `<site-search>` joins a form, an index and a list of results. The form is the state. On the
 * search page the question is also in the address; in a dialog, keys lead through the results.
 */
class SiteSearch extends HTMLElement {
  private readonly form = part<HTMLFormElement>(this, 'form');
  private readonly field = fieldOf(this.form);
  private readonly results = part(this, '.results');
  private readonly more = part<HTMLButtonElement>(this, '[data-more]');
  private readonly index = pagefindIndex(this.dataset['index'] ?? '');
  private readonly dialog = this.closest('dialog');
  private readonly address =
    !this.dialog && new URL(this.form.action).pathname === location.pathname ? new SearchAddress() : undefined;
  private readonly step = this.dialog ? 6 : 10;
  private turn = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private asked = Promise.resolve();

  connectedCallback() {
    this.form.addEventListener('input', this.wait);
    this.form.addEventListener('submit', (event) => void this.submit(event));
    this.form.addEventListener('focusin', () => void this.index.load().catch(() => undefined), { once: true });
    if (this.dialog) this.enterDialog(this.dialog);
    if (this.address) this.enterPage(this.address);
    if ('fromAddress' in this.dataset) this.field.value ||= addressWords(location.pathname);
    if (document.getElementById('a-z')) part<HTMLAnchorElement>(this, '[data-all-pages]').href = '#a-z';
    if (!isEmpty(queryOf(this.form))) this.ask();
  }

  private enterDialog(dialog: HTMLDialogElement) {
    addDialogKeys(this, this.field, () => dialog.close());
    part(this, '[data-close]').addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    // A result on this very page loads nothing: the dialog has to make way for it.
    addEventListener('hashchange', () => dialog.close());
  }

  private enterPage(address: SearchAddress) {
    const read = () => fillForm(this.form, address.read(typesOf(this.form)));
    if (location.search !== '') read();
    addEventListener('popstate', () => {
      read();
      this.ask();
    });
  }

  /** Asks when the reader pauses; a chosen filter is asked for at once. */
  private wait = ({ target }: Event) => {
    clearTimeout(this.pause);
    if (target !== this.field) this.ask();
    else this.pause = setTimeout(this.ask, typingPauseMs);
  };

  private submit = async (event: SubmitEvent) => {
    if (!this.dialog && !this.address) return;
    event.preventDefault();
    if (this.pause !== undefined) this.ask();
    this.address?.send();
    await this.asked;
    // On a touch screen, the key that sends takes the keyboard away, so that the results can be seen.
    if (matchMedia('(hover: none)').matches) this.field.blur();
    else if (this.dialog) this.results.querySelector<HTMLAnchorElement>('a')?.click();
  };

  private ask = () => {
    clearTimeout(this.pause);
    this.pause = undefined;
    const query = queryOf(this.form);
    this.address?.write(query);
    this.asked = this.answer(query, ++this.turn);
  };

  /** Shows the answer to a question, unless another one was asked meanwhile. */
  private async answer(query: SearchQuery, turn: number) {
    if (isEmpty(query)) {
      this.clear();
      return;
    }
    const patience = setTimeout(() => turn === this.turn && this.say('Searching…'), patienceMs);
    const found = await this.find(query);
    clearTimeout(patience);
    if (turn !== this.turn) return;
    if (found) this.show(found.findings, found.hits);
    else this.explain();
  }

  /** What the index finds, or `undefined` when it cannot be read. */
  private async find(query: SearchQuery) {
    try {
      const findings = await this.index.search(query);
      return { findings, hits: await findings.read(0, this.step) };
    } catch {
      return undefined;
    }
  }

  private show(findings: Findings, hits: readonly Hit[]) {
    const { query, missing, total, counts } = findings;
    if (total > 0) this.say(foundSentence(total, query, missing));
    else this.say(nothingSentence(query), `${advice(query)}, or look in`);
    showCounts(this.form, counts);
    this.results.replaceChildren();
    this.add(hits);
    this.offerMore(findings, hits.length);
    this.linkToPage(total, query);
  }

  private add(hits: readonly Hit[]) {
    const template = part<HTMLTemplateElement>(this, 'template');
    this.results.append(...hits.map((hit) => hitElement(template, hit)));
  }

  /** Offers the next results, on a page; the dialog leads to the page instead. */
  private offerMore(findings: Findings, shown: number) {
    const left = findings.total - shown;
    this.more.hidden = left === 0 || this.dialog !== null;
    this.more.textContent = moreSentence(left, this.step);
    this.more.onclick = async () => {
      const hits = await findings.read(shown, shown + this.step).catch(() => undefined);
      if (!hits) {
        this.explain();
        return;
      }
      this.add(hits);
      this.offerMore(findings, shown + hits.length);
      this.results.children[shown]?.querySelector('a')?.focus();
    };
  }

  /** Leads from the dialog to the search page with the same question. */
  private linkToPage(total: number, query: SearchQuery) {
    const link = part<HTMLAnchorElement>(this, '[data-all-results]');
    link.search = writeQuery(query);
    link.textContent = total > 1 ? `All ${total} results` : 'All pages, A–Z';
  }

  private clear() {
    this.say('');
    this.linkToPage(0, { words: '', types: [], levels: [] });
    showCounts(this.form, { type: {}, level: {} });
    this.results.replaceChildren();
    this.more.hidden = true;
  }

  private explain() {
    this.clear();
    if (import.meta.env.DEV) this.say('Search needs an index. Run npm run build once, then reload.');
    else this.say('Search could not be loaded.', 'Check the connection and reload the page, or use');
  }

  /** Says something where it is seen and announced; with advice, the way to the list of all pages follows. */
  private say(sentence: string, advice = '') {
    part(this, '[data-said]').textContent = sentence;
    part(this, '[data-advice]').textContent = advice;
    part(this, '[data-help]').hidden = advice === '';
  }
}

customElements.define('site-search', SiteSearch);
