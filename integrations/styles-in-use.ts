import postcss, { type Rule } from 'postcss';

/**
 * The rules of a style sheet that can apply to a page: those whose classes and component scopes
 * occur in its markup. Elements, states and other attributes are not looked at, since scripts
 * change them; scripts here do not set classes.
 */
export function stylesInUse(css: string, markup: string): string {
  const classes = new Set([...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const scopes = new Set([...markup.matchAll(/\sdata-astro-cid-\w+/g)].map(([scope]) => scope.trim()));
  const applies = (selector: string) => {
    const certain = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
    return (
      alternatives(certain, /\.(-?[a-z_][\w-]*)/gi).every((name) => classes.has(name)) &&
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
