import postcss, { type Rule } from 'postcss';

/** Elements that only Markdown writes: a page has them from the start or never. */
const written = /(?<![\w.#:[-])(blockquote|code|pre|sup)(?![\w-])/g;

/**
 * The rules of a style sheet that can apply to a page: those whose classes, component scopes and
 * elements of Markdown occur in its markup. Other elements, states and attributes are not looked at,
 * since scripts change them; scripts here do not set classes.
 */
export function stylesInUse(css: string, markup: string): string {
  const classes = new Set([...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const scopes = new Set([...markup.matchAll(/\sdata-astro-cid-\w+/g)].map(([scope]) => scope.trim()));
  const isWritten = (element: string) => markup.includes(`<${element}`);
  const applies = (selector: string) => {
    const certain = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
    return (
      alternatives(certain, written).every(isWritten) &&
      alternatives(certain, className).every((name) => classes.has(name)) &&
      choices(certain).every((names) => names.some((name) => classes.has(name))) &&
      alternatives(certain, /\[(data-astro-cid-\w+)\]/g).every((scope) => scopes.has(scope))
    );
  };

  const root = postcss.parse(css);
  root.walkRules((rule) => keepOnly(rule, applies));
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
  return root.toString();
}

const className = /\.(-?[a-z_][\w-]*)/gi;

/** The classes of each `:is()` that has nothing but single classes to choose from: one of them is required. */
function choices(selector: string): string[][] {
  return [...selector.matchAll(/:is\(((?:\.[\w-]+,?\s*)+)\)/g)].map(([, list = '']) =>
    [...list.matchAll(className)].map(([, found = '']) => found),
  );
}

/** The names that a selector requires; those within `:is()` and `:where()` are choices, and require nothing. */
function alternatives(selector: string, name: RegExp): string[] {
  const required = selector.replace(/:(?:is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...required.matchAll(name)].map(([, found = '']) => found);
}

function keepOnly(rule: Rule, applies: (selector: string) => boolean) {
  const isStep = rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name);
  if (isStep) return;
  const kept = rule.selectors.filter(applies);
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}
