/**
 * The addresses of the pages that stand under src/pages by themselves, from the paths of their
 * files. Left out are those with a parameter, such as `concepts/[id].astro`, whose addresses are
 * those of entries; the error pages; and files that Astro skips, whose names begin with `_`.
 */
export function pageAddresses(files: readonly string[]): string[] {
  return files
    .map((path) => path.replace(/^src\/pages\//, ''))
    .filter((path) => !/\[|(^|\/)_|^(404|500)\./.test(path))
    .flatMap((path) => addressOfFile(path) ?? []);
}

/** `rss.xml.ts` writes /rss.xml; `about.astro` is the page /about/, and `quiz/index.astro` /quiz/. */
function addressOfFile(path: string): string | undefined {
  const endpoint = /^(.+)\.[jt]s$/.exec(path)?.[1];
  if (endpoint !== undefined) return `/${endpoint}`;
  const page = /^(.+)\.(astro|mdx?|html)$/.exec(path)?.[1];
  return page === undefined ? undefined : `/${page}/`.replace(/\/index\/$/, '/');
}
