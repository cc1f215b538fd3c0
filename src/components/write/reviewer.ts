import type { Knowledge } from '../../logic/writing/knowledge.ts';
import type { Choice, Review, ReviewRequest, Written } from '../../logic/writing/messages.ts';
import { today } from '../today.ts';

/** Milliseconds without a key before the entry is looked at: long enough to finish a word. */
const pause = 350;

/** Has an entry reviewed beside the page, each time that its author pauses. Only the last version is answered. */
export class Reviewer {
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The version that came while another one was being looked at. */
  #next: Written | undefined;
  /** While the site is not known yet, or another version is looked at. */
  #busy = true;
  readonly #answer: (review: Review) => void;
  readonly #trouble: (sentence: string) => void;

  /** @param trouble is called with a sentence when there can be no review */
  constructor(answer: (review: Review) => void, trouble: (sentence: string) => void) {
    this.#answer = answer;
    this.#trouble = trouble;
  }

  /** Fetches what the site knows. Returns the entries that an author can name. */
  async learn(address: string): Promise<readonly Choice[]> {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      const knowledge = (await response.json()) as Knowledge;
      this.#tell({ knowledge });
      this.#busy = false;
      this.#go();
      return knowledge.choices;
    } catch {
      this.#trouble(
        'What the check needs to know did not arrive. Go on writing: your draft is kept. Reload the page when you are online, and it is checked.',
      );
      return [];
    }
  }

  /** Looks at a version once nothing has been typed for a moment. */
  look(written: Written) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#next = written;
      this.#go();
    }, pause);
  }

  #go() {
    if (!this.#next || this.#busy) return;
    this.#busy = true;
    this.#tell({ ...this.#next, today: today() });
    this.#next = undefined;
  }

  #tell(request: ReviewRequest) {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('../../authoring/review-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Review>) => {
      this.#busy = false;
      this.#answer(data);
      this.#go();
    });
    worker.addEventListener('error', () => {
      this.#trouble(
        'The check has failed, so nothing here says what is wrong. Go on writing: your draft is kept. Reload the page to try again.',
      );
    });
    return worker;
  }
}
