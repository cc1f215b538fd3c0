/**
 * An address of the site under the path at which the site is served: `/concepts/ux/` becomes
 * `/kb/concepts/ux/` under `/kb`. Places on the same page and other sites stay as they are.
 */
export function underBase(base: string, address: string): string {
  return address.startsWith('/') ? base.replace(/\/$/, '') + address : address;
}

/** A base path as it may be written, such as `kb`, with a slash at its beginning and at its end. */
export function withSlashes(base: string): string {
  return base.replace(/^\/?/, '/').replace(/\/?$/, '/');
}
