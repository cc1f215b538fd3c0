import { underBase } from '../logic/base-path.ts';
import type { Listed } from './entries.ts';

/** The name of the site, as titles and feeds print it. */
export const siteName = 'Touchpoint';

/** What the site is, in one sentence. */
export const siteSummary = 'Touchpoint is an open reference on user and customer experience.';

/** An address of the site as a link has to say it, wherever the site is served. */
export function href(address: string): string {
  return underBase(import.meta.env.BASE_URL, address);
}

/**
 * Where the repository is shown, without a slash at the end. Set REPOSITORY when building;
 * the deploy workflow does. The default is an address reserved for examples.
 */
const repository = process.env['REPOSITORY'] ?? 'https://git.example/touchpoint';

/** The address at which a file of the repository can be edited, by its path from the root. */
export function editAddress(file: string): string {
  return `${repository}/edit/main/${file}`;
}

/** The address at which a new file can be written in a folder of the repository. */
export function newFileAddress(folder: string): string {
  return `${repository}/new/main/${folder}`;
}

/** The address of a new issue about a page, to whose end more of its text can be added. */
export function suggestAddress({ title, address }: Pick<Listed, 'title' | 'address'>): string {
  const form = new URLSearchParams({
    title: `Change “${title}”`,
    body: new URL(href(address), import.meta.env.SITE).href,
  });
  return `${repository}/issues/new?${form.toString()}`;
}

export { repository };
