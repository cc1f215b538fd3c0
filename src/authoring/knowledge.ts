import { outline } from '../check/outline.ts';
import type { Project } from '../check/project.ts';
import { readFiles } from '../check/read-files.ts';
import { movedFile } from '../check/written-moves.ts';
import type { Knowledge } from '../logic/writing/knowledge.ts';
import { knownEntries } from './known-entries.ts';

/** What a page that checks one entry has to know of a project. */
export function knowledge(project: Project): Knowledge {
  const outlines = readFiles(project.content).flatMap(({ entry }) => (entry ? [outline(entry)] : []));
  return {
    content: [...outlines, ...project.content.filter(({ path }) => path === movedFile)],
    pages: project.pages,
    served: project.served,
    choices: knownEntries(project).map(({ collection, id, name }) => ({ collection, id, name })),
  };
}
