/** The schemes that an address in content may have; everything else could run code or send data. */
const schemes = ['https:', 'http:', 'mailto:'];

/**
 * Whether an address in content leads to a page of this site, to another site or to a mailbox. An
 * address is read as browsers read it: they leave out line ends and tabs, and signs before it, so
 * that `java⏎script:` is a scheme too, and take `//` and `\\` for the start of another site.
 *
 * Source: WHATWG URL Standard, “basic URL parser”, steps 1 to 3 and the state “scheme start”.
 */
export function isSafeAddress(address: string): boolean {
  const seen = address.replace(/[\p{Cc} ]/gu, '');
  const [, scheme] = /^([^/?#\\]*?:)/.exec(seen) ?? [];
  if (scheme !== undefined) return seen === address && schemes.includes(scheme.toLowerCase());
  return !/^[\\/]{2}/.test(seen) && !seen.includes('\\');
}
