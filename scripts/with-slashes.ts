/** A base path as it may be written, such as `kb`, with a slash at its beginning and at its end. */
export function withSlashes(base: string): string {
  return base.replace(/^\/?/, '/').replace(/\/?$/, '/');
}
