/** The code that stands in a page itself. */
export interface InlineCode {
  /** The text of each script that runs, in order. */
  scripts: string[];
  /** The text of each style element, in order. */
  styles: string[];
  /** Attributes that a strict policy blocks, such as `style="…"` and `onclick="…"`. */
  forbidden: string[];
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const blockedAttribute = /<[a-z][^>]*?\s((?:style|on[a-z]+)="[^"]*")/g;

/** The inline code of a built page: what its policy has to allow, and what no policy of ours allows. */
export function inlineCode(html: string): InlineCode {
  const scripts = [...html.matchAll(scriptElement)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !/type="application\/ld\+json"/.test(attributes))
    .map(([, , code = '']) => code);
  const styles = [...html.matchAll(styleElement)].map(([, code = '']) => code);
  const markup = html.replace(scriptElement, '').replace(styleElement, '');
  const forbidden = [...markup.matchAll(blockedAttribute)].map(([, attribute = '']) => attribute);
  return { scripts, styles, forbidden };
}

/**
 * The policy of a page: nothing but its own origin and the code whose hashes are given.
 * WebAssembly is allowed because the search index runs on it; `eval` is not.
 *
 * Source: W3C, Content Security Policy Level 3.
 */
export function contentSecurityPolicy({
  scripts,
  styles,
}: {
  scripts: readonly string[];
  styles: readonly string[];
}): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...new Set(scripts)],
    'style-src': ["'self'", ...new Set(styles)],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
