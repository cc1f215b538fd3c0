const inlineModule = /<script type="module">([\s\S]*?)<\/script>/g;

/** Scripts of a page run in their order, so none may change places with one of these. */
const scriptFile = /(<script [^>]*src=[^>]*><\/script>)/;

/** A module that names another one has to stay what it is; one that asks for it by `import()` need not. */
const isTied = /\b(?:import|export)\b(?!\s*\()/;

/**
 * The page with one inline script in place of several: each has a hash in the page's policy, which no
 * compression makes shorter. Each runs on its own, in the same order, so that one that fails stops no other.
 */
export function oneScript(html: string): string {
  return html.split(scriptFile).map(united).join('');
}

/** A part of a page without script files, with one inline script in place of several. */
function united(html: string): string {
  const parts = [...html.matchAll(inlineModule)].filter(([, code = '']) => !isTied.test(code));
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return html;
  const code = parts.map(([, part = '']) => `queueMicrotask(()=>{${part}});`).join('');
  return parts.reduce(
    (page, part) => page.replace(part[0], () => (part === last ? `<script type="module">${code}</script>` : '')),
    html,
  );
}
