/**
 * Where the pages of the rules are served, from the environment that a build has: without a slash at the end, and
 * empty while nobody has said where the site will be.
 */
export function rulesSite({ SITE, BASE = '/' }: Readonly<Record<string, string | undefined>>): string {
  return SITE !== undefined && URL.canParse(BASE, SITE) ? new URL(BASE, SITE).href.replace(/\/$/, '') : '';
}
