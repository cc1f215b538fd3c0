import type { Page, Request, Response } from '@playwright/test';
import { sent } from '../site/budget.ts';

/** What a browser went through with a page. */
export interface Watched {
  /** Everything that should not happen: an error, a violated policy, a request that failed or went elsewhere. */
  problems: string[];
  /** What was asked for until the page had loaded, in bytes as a host sends them: text as brotli, fonts as they are. */
  weigh: () => Promise<{ text: number; fonts: number }>;
}

/** Watches a page from its first request on. Call it before the page is opened. */
export async function watch(page: Page, site: string): Promise<Watched> {
  const { origin } = new URL(site);
  const problems: string[] = [];
  const requests: Request[] = [];
  let loaded = false;

  page.on('load', () => (loaded = true));
  page.on('request', (request) => {
    if (!loaded) requests.push(request);
    if (new URL(request.url()).origin !== origin) problems.push(`asks another site: ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`fails to get ${request.url()}: ${request.failure()?.errorText ?? '?'}`),
  );
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`gets ${response.status()} for ${response.url()}`),
  );
  page.on('pageerror', (error) => problems.push(`throws: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`reports: ${message.text()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`The policy blocks ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });

  return {
    problems,
    async weigh() {
      const responses = (await Promise.all(requests.map((request) => request.response()))).filter(
        (response) => response !== null,
      );
      const fonts = responses.filter(isFont);
      const texts = responses.filter((response) => !isFont(response));
      return {
        text: sum((await bodies(texts)).map(sent)),
        fonts: sum((await bodies(fonts)).map(({ length }) => length)),
      };
    },
  };
}

function isFont(response: Response): boolean {
  return response.request().resourceType() === 'font';
}

function bodies(responses: readonly Response[]): Promise<Buffer[]> {
  return Promise.all(responses.map((response) => response.body()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
