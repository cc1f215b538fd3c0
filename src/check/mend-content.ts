import { checkProject } from './check-project.ts';
import { mendFile } from './mend-file.ts';
import type { TextFile } from './problem.ts';
import type { Project } from './project.ts';

/** How often the check is run again: one fix can bring another within reach, and two can never undo each other so often. */
const rounds = 5;

/** The files of a project that have fixes, with these in them, by checking until nothing more can be mended. */
export function mendContent(project: Project, today: string): TextFile[] {
  let content = project.content;
  for (let round = 0; round < rounds; round++) {
    const problems = checkProject({ ...project, content }, today);
    if (!problems.some(({ fix }) => fix)) break;
    content = content.map((file) => ({ ...file, text: mendFile(file, problems) }));
  }
  return content.filter(({ text }, index) => text !== project.content[index]?.text);
}
