import { cleanWords } from './search-query.ts';

/**
 * The words of an address that leads nowhere, to search for: `/metrics/customer-efort.html`
 * becomes "customer efort". Never throws, whatever stands in the address.
 */
export function addressWords(path: string): string {
  const segments = path
    .split('/')
    .map(decoded)
    .filter((segment) => segment !== '' && !/^index\.\w+$/i.test(segment));
  const last = (segments.at(-1) ?? '').replace(/\.(html?|php|aspx?|md|mdx)$/i, '');
  return cleanWords(last.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
