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

/** The entries of a collection in the groups of its index. An entry of several levels stands at the first. */
export async function groupsOf(collection: CollectionKey): Promise<Group[]> {
  if (collection === 'touchpoints') return byStage();
  const entries = await listAll(collection);
  if (collection === 'levels') return [{ id: 'levels', entries: byLevelOrder(entries) }];
  if (collection === 'metrics' || collection === 'methods') return byLevel(entries);
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
