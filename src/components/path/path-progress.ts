import {
  merged,
  noProgress,
  readProgress,
  sayProgress,
  withStep,
  writeProgress,
  type Progress,
} from '../../logic/progress.ts';

const key = 'path-progress';

/**
 * `<path-progress path="id">` follows a reader over the steps of a path: a box for each step, how
 * far it is, and the way to take the progress along or to clear it. Hidden where no script runs.
 */
class PathProgress extends HTMLElement {
  #path = '';
  #progress: Progress = noProgress;
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
      this.#export();
    });
    this.querySelector('[data-clear]')!.addEventListener('click', () => {
      this.#clear();
    });
    this.querySelector('input')!.addEventListener('change', (event) => void this.#import(event));
    // Another tab changed or cleared it.
    addEventListener('storage', () => {
      this.#progress = this.#read() ?? noProgress;
      this.#show();
    });
    this.hidden = false;
    this.#show();
  }

  /** What this browser keeps, if it keeps anything. What cannot be read is put aside and not written over. */
  #read(): Progress | undefined {
    try {
      const kept = localStorage.getItem(key);
      if (kept === null) return undefined;
      const { progress, problem } = readProgress(kept);
      if (progress) return progress;
      localStorage.setItem(`${key}-damaged`, kept);
      this.#problem.textContent = `The progress kept in this browser could not be read, and was put aside as “${key}-damaged”. ${problem}`;
    } catch {
      this.#problem.textContent = 'This browser keeps nothing for this site, so progress ends with this page.';
    }
    return undefined;
  }

  /** Changes what is kept, as it is now: another tab may have changed it since this page was opened. */
  #change(change: (progress: Progress) => Progress) {
    this.#progress = change(this.#read() ?? this.#progress);
    try {
      localStorage.setItem(key, writeProgress(this.#progress));
      this.#problem.textContent = '';
    } catch {
      this.#problem.textContent =
        'This browser keeps nothing for this site, so progress ends with this page. Export it to take it along.';
    }
    this.#show();
  }

  #show() {
    const done = this.#progress.done[this.#path] ?? [];
    for (const box of this.#boxes) box.checked = done.includes(box.value);
    const steps = this.#boxes.map(({ value }) => value);
    this.#said.textContent = sayProgress(this.#progress, this.#path, steps);
  }

  #export() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeProgress(this.#progress)], { type: 'application/json' }));
    link.download = 'touchpoint-progress.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #import({ target }: Event) {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { progress, problem } = readProgress(await file.text());
    input.value = '';
    if (progress) this.#change((kept) => merged(kept, progress));
    else this.#problem.textContent = `${file.name}: ${problem}`;
  }

  #clear() {
    if (!confirm('Clear your progress on all paths in this browser?')) return;
    this.#progress = noProgress;
    try {
      localStorage.removeItem(key);
      localStorage.removeItem(`${key}-damaged`);
      this.#problem.textContent = '';
    } catch {
      // Nothing was kept, so nothing is left.
    }
    this.#show();
  }
}

customElements.define('path-progress', PathProgress);
