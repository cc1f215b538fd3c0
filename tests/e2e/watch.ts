import type { ConsoleMessage, Page, Request, Response } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { sent } from '../site/budget.ts';

/** What a browser goes through with a page. */
export interface Watched {
  /**
   * Everything that should not happen: an error, a request that failed or went elsewhere. What the page's
   * security policy blocks is among them, because Chromium reports it as an error.
   */
  problems: string[];
  /**
   * What was asked for until the page had loaded, in bytes as a host sends them: text as brotli, fonts as they
   * are. Text that stays within the limit when it is compressed quickly is not compressed as well as it could be.
   */
  weigh: (limit: number) => Promise<{ text: number; fonts: number }>;
  stop: () => void;
}

/** Watches what a page opens from now on. */
export function watch(page: Page, site: string): Watched {
  const { origin } = new URL(site);
  const problems: string[] = [];
  const requests: Request[] = [];
  // What the page before still asked for ends with it, and is not this page's failure.
  const begun = new Set<Request>();
  let loaded = false;

  const listeners = {
    load: () => (loaded = true),
    request: (request: Request) => {
      begun.add(request);
      if (!loaded) requests.push(request);
      if (new URL(request.url()).origin !== origin) problems.push(`asks another site: ${request.url()}`);
    },
    // What is left behind when a page is left is no failure.
    requestfailed: (request: Request) =>
      begun.has(request) &&
      request.failure()?.errorText !== 'net::ERR_ABORTED' &&
      problems.push(`fails to get ${request.url()}: ${request.failure()?.errorText ?? '?'}`),
    response: (response: Response) =>
      begun.has(response.request()) &&
      response.status() >= 400 &&
      problems.push(`gets ${response.status()} for ${response.url()}`),
    pageerror: (error: Error) => problems.push(`throws: ${error.message}`),
    console: (message: ConsoleMessage) => message.type() === 'error' && problems.push(`reports: ${message.text()}`),
  };
  page.on('load', listeners.load);
  page.on('request', listeners.request);
  page.on('requestfailed', listeners.requestfailed);
  page.on('response', listeners.response);
  page.on('pageerror', listeners.pageerror);
  page.on('console', listeners.console);

  return {
    problems,
    async weigh(limit) {
      const answered = await Promise.all(requests.map((request) => request.response()));
      // What the tab has from a page before, such as the font, is not sent again.
      const responses = answered.flatMap((response) => (response && response.status() !== 304 ? [response] : []));
      const fonts = responses.filter(isFont).map(sentFile);
      const texts = responses.filter((response) => !isFont(response)).map(sentFile);
      const quick = sum(texts.map((text) => sent(text, 5)));
      return {
        text: quick <= limit ? quick : sum(texts.map((text) => sent(text))),
        fonts: sum(fonts.map(({ length }) => length)),
      };
    },
    stop() {
      page.off('load', listeners.load);
      page.off('request', listeners.request);
      page.off('requestfailed', listeners.requestfailed);
      page.off('response', listeners.response);
      page.off('pageerror', listeners.pageerror);
      page.off('console', listeners.console);
    },
  };
}

function isFont(response: Response): boolean {
  return response.request().resourceType() === 'font';
}

/** What the server sent: the file as it lies there. The browser may have let go of what it got. */
function sentFile(response: Response): Buffer {
  const { pathname } = new URL(response.url());
  return readFileSync(`dist${pathname.replace(/\/$/, '/index.html')}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
