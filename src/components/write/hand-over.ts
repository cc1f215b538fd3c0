import type { Review } from '../../logic/writing/messages.ts';
import { find } from '../find.ts';
import { saveFile } from '../kept/text-file.ts';

/** The longest address that hosts of repositories take, in characters, with room to spare. */
const longestAddress = 7_000;

/** The ways in which a finished file leaves the page: by the clipboard, as a download, or into the host's form for a new file. */
export class HandOver {
  #review: Review | undefined;
  readonly #root: HTMLElement;
  readonly #newFile: string;

  /** @param newFile is the address of the host's form, to which name and text are added */
  constructor(root: HTMLElement, newFile: string) {
    this.#root = root;
    this.#newFile = newFile;
    find(root, '[data-copy]').addEventListener('click', () => void this.#copy('Copied.'));
    find(root, '[data-download]').addEventListener('click', () => this.#save());
    find(root, '[data-host]').addEventListener('click', () => this.#open());
    this.offer();
  }

  /** Offers the file as it is now; nothing while there is none. */
  offer(review?: Review) {
    this.#review = review;
    for (const name of ['copy', 'download']) find<HTMLButtonElement>(this.#root, `[data-${name}]`).disabled = !review;
    const link = find<HTMLAnchorElement>(this.#root, '[data-host]');
    link.target = '_blank';
    link.href = review ? this.#address(review, true) : this.#newFile;
  }

  #address({ path, file }: Review, complete: boolean): string {
    const filename = path.replace(/.*\//, '');
    const whole = `${this.#newFile}?${new URLSearchParams({ filename, value: file }).toString()}`;
    if (whole.length <= longestAddress) return whole;
    const short = `${this.#newFile}?${new URLSearchParams({ filename }).toString()}`;
    return complete ? short : whole;
  }

  /** A text too long for an address is copied when the host is opened, to be put in by hand. */
  #open() {
    if (!this.#review || this.#address(this.#review, false).length <= longestAddress) return;
    void this.#copy(
      'The file is too long to travel in an address, so it was copied. Paste it into the empty file that has opened.',
    );
  }

  async #copy(said: string) {
    if (!this.#review) return;
    try {
      await navigator.clipboard.writeText(this.#review.file);
      this.#say(said);
    } catch {
      const file = find(this.#root, '[data-file]');
      const details = file.closest('details');
      if (details) details.open = true;
      getSelection()?.selectAllChildren(file);
      this.#say('This browser did not allow copying. The file is selected below; copy it from there.');
    }
  }

  #save() {
    if (!this.#review) return;
    const name = this.#review.path.replace(/.*\//, '');
    saveFile(name, this.#review.file, 'text/plain');
    this.#say(`${name} is saved where your downloads are. It belongs in ${this.#review.path}.`);
  }

  #say(sentence: string) {
    find(this.#root, '[data-done]').textContent = sentence;
  }
}
