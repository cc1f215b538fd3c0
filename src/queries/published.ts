import { AstroError } from 'astro/errors';
import text from '../../published.json?raw';
import { publishedFile, readPublished, type Published } from '../logic/published.ts';

/** What the site has released. A damaged list stops the build; the content check has found it before. */
export const publishedAddresses: Published = read();

function read(): Published {
  const published = readPublished(text);
  if (typeof published === 'string') throw new AstroError(`${publishedFile} ${published}`);
  return published;
}
