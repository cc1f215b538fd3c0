import {
  merged,
  noProgress,
  readProgress,
  sayProgress,
  withStep,
  writeProgress,
  type Progress,
} from '../../logic/progress.ts';
import {
  asideInWords,
  asideKeys,
  forget,
  putAside,
  readKept,
  unkeptInWords,
  whenKeptElsewhere,
  writeKept,
} from '../kept/kept-text.ts';
import { readChosenFile, saveFile } from '../kept/text-file.ts';

const key = 'path-progress';

/**
 * `<path-progress path="id">` follows a reader over the steps of a path: a box for each step, how
 * far it is, and the way to take the progress along or to clear it. Hidden where no script runs.
 */
class PathProgress extends HTMLElement {
  #path = '';
  #progress: Progress = noProgress;
  /** Whether something that cannot be read is in the way, and there was no room to put it aside. */
  #isStuck = false;
  #boxes: HTMLInputElement[] = [];
  #said!: HTMLElement;
  #problem!: HTMLElement;

  connectedCallback() {
    this.#path = this.getAttribute('path') ?? '';
    this.#boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="step"]')];
    this.#said = this.querySelector('[data-said]')!;
    this.#problem = this.querySelector('[role="alert"]')!;
    this.#progress = this.#read() ?? noProgress;
    for (const box of this.#boxes) {
      box.closest<HTMLElement>('label')!.hidden = false;
      box.addEventListener('change', () => {
        this.#change((progress) => withStep(progress, this.#path, box.value, box.checked));
      });
    }
    this.querySelector('[data-export]')!.addEventListener('click', () => {
      saveFile('touchpoint-progress.json', writeProgress(this.#progress));
    });
    this.querySelector('[data-clear]')!.addEventListener('click', () => {
      this.#clear();
    });
    const field = this.querySelector('input')!;
    field.addEventListener('change', () => void this.#import(field));
    whenKeptElsewhere(key, () => {
      this.#progress = this.#read() ?? noProgress;
      this.#show();
    });
    this.hidden = false;
    this.#show();
  }

  /** What this browser keeps, if it keeps anything. What cannot be read is put aside and not written over. */
  #read(): Progress | undefined {
    const { text, unkept } = readKept(key);
    if (unkept) this.#problem.textContent = unkeptInWords(unkept, 'progress');
    if (text === undefined) return undefined;
    const { progress, problem } = readProgress(text);
    if (progress) return progress;
    const aside = putAside(key, text);
    this.#isStuck = !aside;
    this.#problem.textContent = `The progress kept in this browser could not be read, and ${asideInWords(aside)}. ${problem}`;
    return undefined;
  }

  /** Changes what is kept, as it is now: another tab may have changed it since this page was opened. */
  #change(change: (progress: Progress) => Progress) {
    this.#progress = change(this.#read() ?? this.#progress);
    if (!this.#isStuck) {
      const unkept = writeKept(key, writeProgress(this.#progress));
      this.#problem.textContent = unkept ? unkeptInWords(unkept, 'progress') : '';
    }
    this.#show();
  }

  #show() {
    const done = this.#progress.done[this.#path] ?? [];
    for (const box of this.#boxes) box.checked = done.includes(box.value);
    const steps = this.#boxes.map(({ value }) => value);
    this.#said.textContent = sayProgress(this.#progress, this.#path, steps);
  }

  async #import(field: HTMLInputElement) {
    const file = await readChosenFile(field);
    if (!file) return;
    const { progress, problem } = file.text === undefined ? { problem: file.problem } : readProgress(file.text);
    if (progress) this.#change((kept) => merged(kept, progress));
    else this.#problem.textContent = `${file.name}: ${problem}`;
  }

  #clear() {
    if (!confirm('Clear your progress on all paths in this browser?')) return;
    this.#progress = noProgress;
    this.#isStuck = false;
    forget(key, ...asideKeys(key));
    this.#problem.textContent = '';
    this.#show();
  }
}

customElements.define('path-progress', PathProgress);
