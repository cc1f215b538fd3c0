import { AstroError } from 'astro/errors';

/**
 * The day of this build. A static page knows no other day, so the site is built anew every week.
 * SOURCE_DATE_EPOCH sets it, in seconds since 1970, as tools do whose output is to be the same at
 * any time: https://reproducible-builds.org/specs/source-date-epoch/
 */
export const buildDay = dayOf(process.env['SOURCE_DATE_EPOCH']);

function dayOf(seconds: string | undefined): string {
  if (seconds === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(seconds))
    throw new AstroError(`SOURCE_DATE_EPOCH is "${seconds}"; write whole seconds since 1970, or leave it out.`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
