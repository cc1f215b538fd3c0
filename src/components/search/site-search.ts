import { addressWords } from '../../logic/search/address-words.ts';
import type { Findings, Hit } from '../../logic/search/search-index.ts';
import { isEmpty, noFilters, writeQuery, type SearchQuery } from '../../logic/search/search-query.ts';
import { part } from './part.ts';
import { SearchAddress } from './search-address.ts';
import { fieldOf, fillForm, filtersOf, noCounts, queryOf, showCounts } from './search-form.ts';
import { SearchResults } from './search-results.ts';
import { SearchWords } from './search-words.ts';
import { siteIndex } from './site-index.ts';

const typingPauseMs = 150;
const patienceMs = 600;

/**
 * `<site-search>` joins a form, an index and a list of results. The form is the state. While a reader
 * types, names answer at once; in a pause, the texts do. On the search page the question is also in
 * the address; in a dialog, Enter opens the first result.
 */
class SiteSearch extends HTMLElement {
  /** Public, so that the tests of relevance ask what readers ask. */
  readonly index = siteIndex(this.dataset['index'] ?? '', this.dataset['base'] ?? '/');
  private readonly form = part<HTMLFormElement>(this, 'form');
  private readonly field = fieldOf(this.form);
  private readonly results = new SearchResults(this, this.field);
  private readonly words = new SearchWords(this);
  private readonly dialog = this.closest('dialog');
  private readonly address =
    !this.dialog && new URL(this.form.action).pathname === location.pathname ? new SearchAddress() : undefined;
  private readonly step = this.dialog ? 6 : 10;
  private literally = false;
  private turn = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private asked = Promise.resolve();

  connectedCallback() {
    this.form.addEventListener('input', this.changed);
    this.form.addEventListener('submit', (event) => void this.submit(event));
    this.form.addEventListener('focusin', () => void this.index.load().catch(() => undefined), { once: true });
    this.field.addEventListener('keydown', (event) => this.leave(event));
    this.words.onLiterally(() => {
      this.literally = true;
      this.ask();
      this.field.focus();
    });
    if (this.dialog) this.enterDialog(this.dialog);
    if (this.address) this.enterPage(this.address);
    if ('fromAddress' in this.dataset) this.field.value ||= addressWords(location.pathname);
    if (document.getElementById('a-z')) part<HTMLAnchorElement>(this, '[data-all-pages]').href = '#a-z';
    this.ask();
  }

  private enterDialog(dialog: HTMLDialogElement) {
    part(this, '[data-close]').addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    // A result on this very page loads nothing: the dialog has to make way for it.
    addEventListener('hashchange', () => dialog.close());
  }

  private enterPage(address: SearchAddress) {
    const read = () => {
      const query = address.read(filtersOf(this.form));
      this.literally = query.literally;
      fillForm(this.form, query);
    };
    if (location.search !== '') read();
    addEventListener('popstate', () => {
      read();
      this.ask();
    });
  }

  /** Names are asked at every change, texts when the reader pauses; a chosen filter is no typing. */
  private changed = ({ target }: Event) => {
    const isTyping = target === this.field;
    if (isTyping) this.literally = false;
    this.ask(isTyping ? typingPauseMs : 0);
  };

  private submit = async (event: SubmitEvent) => {
    if (!this.dialog && !this.address) return;
    event.preventDefault();
    if (this.results.list.open()) return;
    if (this.pause !== undefined) this.ask();
    this.address?.send();
    await this.asked;
    // On a touch screen, the key that sends takes the keyboard away, so that the results can be seen.
    if (matchMedia('(hover: none)').matches) this.field.blur();
    else if (this.dialog) this.results.list.options()[0]?.click();
  };

  /** Escape takes back the choice of a result, then the words; in the dialog, it closes. */
  private leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.results.list.clear()) event.preventDefault();
    else if (this.dialog) {
      // Left alone, the first Escape would only empty the field.
      event.preventDefault();
      this.dialog.close();
    }
  }

  private ask = (pauseMs = 0) => {
    clearTimeout(this.pause);
    this.pause = undefined;
    const query = { ...queryOf(this.form), literally: this.literally };
    const turn = ++this.turn;
    this.address?.write(query);
    if (isEmpty(query)) {
      this.clear();
      return;
    }
    void this.answerAtOnce(query, turn);
    if (pauseMs > 0) this.pause = setTimeout(() => this.askTexts(query, turn), pauseMs);
    else this.askTexts(query, turn);
  };

  private askTexts = (query: SearchQuery, turn: number) => {
    this.pause = undefined;
    this.asked = this.answer(query, turn);
  };

  /** Shows what names alone answer; silently, for the whole answer follows and is said. */
  private async answerAtOnce(query: SearchQuery, turn: number) {
    try {
      const findings = await this.index.atOnce(query);
      const hits = await findings.read(0, this.step);
      if (turn === this.turn && hits.length > 0) this.showHits(findings, hits);
    } catch {
      // The whole answer says what is wrong.
    }
  }

  /** Shows the whole answer to a question, unless another one was asked meanwhile. */
  private async answer(query: SearchQuery, turn: number) {
    const patience = setTimeout(() => turn === this.turn && this.words.say('Searching the texts…'), patienceMs);
    const found = await this.find(query).catch(() => undefined);
    clearTimeout(patience);
    // What comes late for names must not take the place of this.
    if (turn !== this.turn) return;
    this.turn += 1;
    if (found) this.show(found.findings, found.hits);
    else this.fail();
  }

  /** What the index finds, with the first results. Rejects when it cannot be read. */
  private async find(query: SearchQuery) {
    const findings = await this.index.search(query);
    return { findings, hits: await findings.read(0, this.step) };
  }

  private show(findings: Findings, hits: readonly Hit[]) {
    this.words.tell(findings);
    this.showCounts(Promise.resolve(findings));
    this.showHits(findings, hits);
    // The dialog leads to the page instead.
    if (!this.dialog) this.results.offerMore(findings, hits.length, this.step, () => this.fail());
    this.linkToPage(findings.total, findings.query);
  }

  private showHits(findings: Findings, hits: readonly Hit[]) {
    this.words.showDefinition(findings);
    this.results.show(findings, hits);
  }

  /** Leads from the dialog to the search page with the same question. */
  private linkToPage(total: number, query: SearchQuery) {
    const link = part<HTMLAnchorElement>(this, '[data-all-results]');
    link.search = writeQuery(query);
    link.textContent = total > 1 ? `All ${total} results` : 'All pages, A–Z';
  }

  /** With no question, the filters say what there is to browse. */
  private clear() {
    this.words.clear();
    this.results.clear();
    const nothing: SearchQuery = { words: '', literally: false, filters: noFilters };
    this.linkToPage(0, nothing);
    showCounts(this.form, noCounts);
    if (!this.dialog) this.showCounts(this.index.search(nothing));
  }

  /** Says how many pages each filter would show. It comes after the results, which do not wait for it. */
  private showCounts(asked: Promise<Findings>) {
    const turn = this.turn;
    void asked
      .then((findings) => findings.count())
      // Without the numbers, the filters work on.
      .catch(() => noCounts)
      .then((counts) => turn === this.turn && showCounts(this.form, counts));
  }

  private fail() {
    this.results.clear();
    this.words.fail();
  }
}

customElements.define('site-search', SiteSearch);
