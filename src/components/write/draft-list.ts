import { nameOfDraft, readDrafts, writeDrafts, type Draft } from '../../logic/writing/drafts.ts';
import { find } from '../find.ts';
import { unkeptInWords, whenKeptElsewhere } from '../kept/kept-text.ts';
import { readChosenFile, saveFile } from '../kept/text-file.ts';
import { draftKey, forgetDraft, keepDraft, keptNumbers, nextNumber, readDraft } from './kept-draft.ts';

/** A moment where the reader is, in the order in which this site writes days. */
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** `<draft-list>` lists the drafts that this browser keeps, and takes them along as a file, takes some in, or clears them. */
class DraftList extends HTMLElement {
  connectedCallback() {
    find(this, '[data-export]').addEventListener('click', () => {
      saveFile('touchpoint-drafts.json', writeDrafts(this.#drafts.map(({ draft }) => draft)));
    });
    find(this, '[data-clear]').addEventListener('click', () => this.#clear());
    const field = find<HTMLInputElement>(this, 'input[type="file"]');
    field.addEventListener('change', () => void this.#import(field));
    whenKeptElsewhere(draftKey, () => this.#show());
    this.#show();
  }

  get #kinds(): Map<string, string> {
    const names = [...this.querySelectorAll<HTMLDataElement>('[data-kind-name]')];
    return new Map(names.map(({ value, dataset }) => [value, dataset['kindName'] ?? '']));
  }

  /** The drafts that can be read, the last first. */
  get #drafts(): { number: number; draft: Draft }[] {
    return keptNumbers()
      .flatMap((number) => {
        const { draft, problem } = readDraft(number, [...this.#kinds.keys()]);
        if (problem) this.#say('problem', problem);
        return draft ? [{ number, draft }] : [];
      })
      .sort((a, b) => b.draft.changed - a.draft.changed);
  }

  #show() {
    const drafts = this.#drafts;
    find(this, '[data-none]').hidden = drafts.length > 0;
    find(this, '[data-drafts]').replaceChildren(...drafts.map(({ number, draft }) => this.#row(number, draft)));
    for (const name of ['export', 'clear'])
      find<HTMLButtonElement>(this, `[data-${name}]`).disabled = drafts.length === 0;
  }

  #row(number: number, draft: Draft): HTMLElement {
    const row = find<HTMLTemplateElement>(this, 'template').content.firstElementChild?.cloneNode(true) as HTMLElement;
    const name = nameOfDraft(draft) || `Draft ${number}, without a title yet`;
    const link = find<HTMLAnchorElement>(row, '[data-open]');
    link.textContent = name;
    link.href = `${this.dataset['address'] ?? ''}${draft.kind}/?draft=${number}`;
    find(row, '[data-about]').textContent =
      `${this.#kinds.get(draft.kind) ?? ''}, changed ${moment.format(draft.changed)}`;
    const remove = find(row, '[data-delete]');
    remove.ariaLabel = `Delete ${name}`;
    remove.addEventListener('click', () => {
      if (!confirm(`Delete “${name}”? Nothing can bring it back.`)) return;
      forgetDraft(number);
      this.#show();
      find(this, 'summary').focus();
    });
    return row;
  }

  async #import(field: HTMLInputElement) {
    const file = await readChosenFile(field);
    if (!file) return;
    const { drafts, problems } =
      file.text === undefined
        ? { drafts: [], problems: [file.problem] }
        : readDrafts(file.text, [...this.#kinds.keys()]);
    const unkept = drafts.map((draft) => keepDraft(nextNumber(), draft)).find((why) => why !== undefined);
    const lost = unkept ? [unkeptInWords(unkept, 'a draft')] : [];
    this.#say('problem', [...problems, ...lost].map((sentence) => `${file.name}: ${sentence}`).join(' '));
    this.#say(
      'done',
      drafts.length > 0 && !unkept
        ? `${drafts.length} ${drafts.length === 1 ? 'draft was' : 'drafts were'} added from ${file.name}.`
        : '',
    );
    this.#show();
  }

  #clear() {
    if (!confirm('Clear all drafts in this browser? An export keeps them as a file.')) return;
    for (const number of keptNumbers()) forgetDraft(number);
    this.#show();
  }

  #say(what: 'problem' | 'done', sentence: string) {
    find(this, `[data-${what}]`).textContent = sentence;
  }
}

customElements.define('draft-list', DraftList);
