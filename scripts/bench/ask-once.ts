import type { Browser, CDPSession, Page } from '@playwright/test';

/** How a question is asked. */
export interface Asking {
  question: string;
  /** What is waited for: the first list of results, or the whole answer from names and texts. */
  until: 'list' | 'whole';
  /** The pause after each letter; without it, the question is there at once. */
  letterMs?: number;
  isSlow?: boolean;
}

/** What it took from the click on the opener until the answer was seen. */
export interface Asked {
  ms: number;
  /** The files that had come by then and were needed, with their bytes over the wire: body and headers, as compressed. */
  files: { address: string; bytes: number }[];
  excerpts: number;
}

/** A slow mobile connection, in ms and bytes per second. */
const slowLink = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** After this, something is broken. */
const patienceMs = 60_000;

/** Opens search on a page with an empty cache and asks one question. */
export async function askOnce(browser: Browser, address: string, asking: Asking): Promise<Asked> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await page.goto(address, { waitUntil: 'networkidle' });
    if (asking.isSlow) await session.send('Network.emulateNetworkConditions', slowLink);
    const { ms, addresses, excerpts } = await askInPage(page, asking);
    // On a busy machine the pause of the typist is over before the list is there, which does not wait for texts.
    const needed = addresses.filter((file) => asking.until === 'whole' || !isForTexts(file));
    return { ms, excerpts, files: needed.map((file) => ({ address: file, bytes: bytes(file) })) };
  } finally {
    await context.close();
  }
}

/** Whether a file serves the search in texts: its own index, or the script that asks it. */
function isForTexts(file: string): boolean {
  return file.includes('/pagefind/') || file.includes('/site-texts.');
}

/** Counts what comes over the wire. Returns how many bytes a file took. */
async function countBytes(session: CDPSession): Promise<(address: string) => number> {
  const addresses = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(addresses.get(requestId) ?? '', encodedDataLength),
  );
  await session.send('Network.enable');
  return (address) => {
    const length = bytes.get(address);
    if (length === undefined) throw new Error(`Nothing is known of ${address}, which the page has.`);
    return length;
  };
}

/** Everything happens inside the page, so that no message to it or from it takes part in the time. */
function askInPage(page: Page, asking: Asking): Promise<{ ms: number; addresses: string[]; excerpts: number }> {
  return page.evaluate(
    async ({ question, until, letterMs = 0, patienceMs }) => {
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const seen = <T>(look: () => T | null | undefined | false) =>
        new Promise<T>((done, fail) => {
          setTimeout(() => fail(new Error(`No answer to “${question}”. Is dist/ built from this source?`)), patienceMs);
          const check = () => {
            const found = look();
            if (!found) return;
            observer.disconnect();
            done(found);
          };
          const observer = new MutationObserver(check);
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          check();
        });

      performance.clearResourceTimings();
      performance.setResourceTimingBufferSize(2000);
      const start = performance.now();
      document.querySelector<HTMLElement>('[data-search-opener]')?.click();
      const search = await seen(() => document.querySelector('dialog[open] site-search'));
      const field = search.querySelector<HTMLInputElement>('[name=q]');
      const list = search.querySelector('[role=listbox]');
      if (!field || !list) throw new Error('The dialog has no field or no list.');

      const type = (words: string) => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      if (letterMs > 0) {
        for (let end = 1; end < question.length; end += 1) {
          type(question.slice(0, end));
          await wait(letterMs);
        }
      }
      // A list for the letters before is not the answer.
      list.replaceChildren();
      type(question);
      await seen(() =>
        until === 'list'
          ? list.querySelector('[role=option]')
          : /\bresults?\b/.test(search.querySelector('[data-said]')?.textContent ?? ''),
      );
      const end = performance.now();
      const excerpts = list.querySelectorAll('[data-excerpt]').length;
      // What had come by then may be listed a moment later.
      await wait(100);
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const addresses = files.filter(({ responseEnd }) => responseEnd <= end).map(({ name }) => name);
      return { ms: end - start, addresses, excerpts };
    },
    { ...asking, patienceMs },
  );
}
