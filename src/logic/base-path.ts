/**
 * An address of the site under the path at which the site is served: `/concepts/ux/` becomes
 * `/kb/concepts/ux/` under `/kb`. Places on the same page and other sites stay as they are.
 */
export function underBase(base: string, address: string): string {
  return address.startsWith('/') ? base.replace(/\/$/, '') + address : address;
}
