import type { TableReply, TableRequest } from './table-worker.ts';

/** Reads tables beside the page, so that it stays quick whatever is dropped on it. Knows the answer to the last request only. */
export class TableReader {
  #worker: Worker | undefined;
  #last = 0;
  readonly #requests: ((reply: TableReply) => void)[] = [];

  /** Whether the worker is there: before, the first answer takes a moment. */
  get started(): boolean {
    return this.#worker !== undefined;
  }

  /** @param answer is called with the reply to the last request, once there is one */
  read(request: TableRequest, answer: (reply: TableReply) => void) {
    this.#last += 1;
    const number = this.#last;
    this.#requests.push((reply) => number === this.#last && answer(reply));
    this.#start().postMessage(request);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<TableReply>) => this.#requests.shift()?.(data));
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      const problem = 'The part that reads tables did not arrive or has failed. Reload the page and try again.';
      for (const request of this.#requests.splice(0)) request({ problem });
    });
    return (this.#worker = worker);
  }
}
