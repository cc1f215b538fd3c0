import { componentMentions } from '../component-uses.ts';
import type { Entry } from '../entry.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const howToCite = 'write `<Cite source="…" />` after each statement about the world';

/** Concepts and metrics cite a source; examples that claim to have happened cite two different ones. */
export const missingSource: Rule = (entry) => {
  if (!entry.body) return [];
  const mentions = componentMentions(entry).filter(({ collection }) => collection === 'sources');
  const cited = new Set(mentions.map(({ id }) => id));
  const needed = sourcesNeeded(entry);
  if (cited.size >= needed) return [];
  return [problemAt(entry.file, entry.body.start, 'missing-source', complaintAbout(entry, cited.size))];
};

function sourcesNeeded({ collection, fields }: Entry): number {
  if (collection === 'concepts' || collection === 'metrics') return 1;
  return collection === 'examples' && fields?.data['basis'] === 'documented' ? 2 : 0;
}

function complaintAbout({ collection }: Entry, cited: number): string {
  if (collection !== 'examples') return `This text cites no source; ${howToCite}.`;
  return `A documented example cites two different sources, this one ${cited === 0 ? 'none' : 'only one'}; ${howToCite}, or write \`basis: composite\`.`;
}
