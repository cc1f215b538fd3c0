import { namesOf } from '../check/names-of.ts';
import { outline } from '../check/outline.ts';
import type { Project } from '../check/project.ts';
import { readFiles } from '../check/read-files.ts';
import { movedFile } from '../check/written-moves.ts';
import type { Knowledge } from '../logic/writing/knowledge.ts';

/** What a page that checks one entry has to know of a project. */
export function knowledge(project: Project): Knowledge {
  const entries = readFiles(project.content).flatMap(({ entry }) => entry ?? []);
  return {
    content: [...entries.map(outline), ...project.content.filter(({ path }) => path === movedFile)],
    pages: project.pages,
    served: project.served,
    choices: entries.map((entry) => ({
      collection: entry.collection,
      id: entry.id,
      name: namesOf(entry)[0]?.name ?? entry.id,
    })),
  };
}
