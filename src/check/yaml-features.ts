import { isAlias, isCollection, isNode, isScalar, visit, type Document } from 'yaml';
import { limits } from './limits.ts';
import type { RuleId } from './rules-list.ts';

/** Something in a YAML document that content does without, with its place and what to write instead. */
export interface YamlFeature {
  offset: number;
  rule: Extract<RuleId, 'yaml-feature' | 'too-deep'>;
  message: string;
}

/**
 * Anchors, aliases, tags, merged groups and groups as names: the parts of YAML with which a few lines stand for
 * millions of values, or for something other than they say. Fields nested too deep are of the same kind.
 */
export function yamlFeatures(document: Document): YamlFeature[] {
  const found: YamlFeature[] = [];
  const about = (offset: number | undefined, message: string) =>
    found.push({ offset: offset ?? 0, rule: 'yaml-feature', message });
  if (document.directives?.yaml.explicit === true)
    about(0, 'A line that begins with `%` changes how all others are read; remove it.');
  visit(document, {
    Alias: (_, { source, range }) => {
      about(range?.[0], `\`*${source}\` stands for a value that is written elsewhere; write the value itself.`);
    },
    Pair: (_, { key }) => {
      if (isCollection(key) || isAlias(key))
        about(key.range?.[0], 'A group cannot be the name of a field; write a word.');
      else if (isScalar(key) && key.value === '<<')
        about(key.range?.[0], '`<<` takes over the fields of another group; write them here.');
    },
    Node: (_, node, path) => {
      if (isAlias(node)) return undefined;
      const [start] = node.range ?? [];
      if (node.anchor !== undefined)
        about(start, `\`&${node.anchor}\` gives this value a name; remove it, or put the text in quotes.`);
      if (node.tag !== undefined)
        about(start, `A value cannot begin with \`!\`, which gives it a kind; remove that, or put the text in quotes.`);
      // The way to a node holds its parents and the pairs between them: a short one need not be counted.
      if (path.length <= limits.fieldDepth || path.filter(isNode).length <= limits.fieldDepth) return undefined;
      const message = `Fields are nested more than ${limits.fieldDepth} deep here; no field of the site needs half of that.`;
      found.push({ offset: start ?? 0, rule: 'too-deep', message });
      return visit.SKIP;
    },
  });
  return found;
}
