import { getCollection, type CollectionKey } from 'astro:content';
import { levels, levelSpans, type Level } from '../logic/levels.ts';
import { listAll, listed, type Listed } from './entries.ts';

/** A part of an index: a heading, unless the index has one part only, and its entries. */
export interface Group {
  id: string;
  name?: string;
  note?: string;
  level?: Level;
  entries: Listed[];
}

const stages = {
  before: 'Before anything is bought',
  buying: 'While buying',
  using: 'While using',
  help: 'When help is needed',
  leaving: 'When staying is decided',
} as const;

const bases = {
  composite: { name: 'Composite', note: 'Put together to teach. No person or company in them exists.' },
  documented: { name: 'Documented', note: 'These happened, and are on public record.' },
} as const;

/** The entries of a collection in the groups of its index. An entry of several levels stands at the first. */
export async function groupsOf(collection: CollectionKey): Promise<Group[]> {
  if (collection === 'touchpoints') return byStage();
  if (collection === 'examples') return byBasis();
  const entries = await listAll(collection);
  if (collection === 'levels') return [{ id: 'levels', entries: byLevelOrder(entries) }];
  if (collection === 'metrics' || collection === 'methods') return byLevel(entries);
  if (collection === 'concepts') return byWidth(entries);
  return [{ id: collection, entries }];
}

async function byStage(): Promise<Group[]> {
  const touchpoints = await getCollection('touchpoints');
  return filled(
    Object.entries(stages).map(([stage, name]) => ({
      id: stage,
      name,
      entries: touchpoints.filter(({ data }) => data.stage === stage).map(listed),
    })),
  );
}

async function byBasis(): Promise<Group[]> {
  const examples = await getCollection('examples');
  return filled(
    Object.entries(bases).map(([basis, { name, note }]) => ({
      id: basis,
      name,
      note,
      entries: examples.filter(({ data }) => data.basis === basis).map(listed),
    })),
  );
}

/** Ideas that hold at every level come first, and then those of one or two. */
function byWidth(entries: readonly Listed[]): Group[] {
  const wide = entries.filter((entry) => entry.levels.length === levels.length);
  return filled([
    { id: 'every-level', name: 'At every level', entries: wide },
    ...byLevel(entries.filter((entry) => !wide.includes(entry))),
  ]);
}

function byLevel(entries: readonly Listed[]): Group[] {
  return filled(
    levels.map((level) => ({
      id: level,
      name: level,
      note: levelSpans[level],
      level,
      entries: entries.filter((entry) => entry.levels[0] === level),
    })),
  );
}

function byLevelOrder(entries: readonly Listed[]): Listed[] {
  return levels.flatMap((level) => entries.filter(({ id }) => id === level));
}

function filled(groups: readonly Group[]): Group[] {
  return groups.filter(({ entries }) => entries.length > 0);
}
