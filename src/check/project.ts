import type { TextFile } from './problem.ts';

/** What the check reads of a project. All paths are relative to its root, with slashes. */
export interface Project {
  /** The files under src/content. */
  content: readonly TextFile[];
  /** The paths of the files under src/pages. */
  pages: readonly string[];
  /** The paths of the files under public, which are served as they are. */
  served: readonly string[];
  /** The list of what the site has released, if there is one. */
  published?: TextFile | undefined;
}
