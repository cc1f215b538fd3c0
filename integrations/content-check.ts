import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../src/check/check-content.ts';
import { printProblems } from '../src/check/print-problems.ts';

/** A report that stops Astro. It is written for authors, so the way through our code is left out of it. */
class ContentProblems extends Error {
  constructor(report: string) {
    super(report);
    this.name = 'ContentProblems';
    this.stack = '';
  }

  /** Astro adds a hint about browsers when this contains "document", which a report easily does. */
  override toString(): string {
    return this.name;
  }
}

/**
 * Checks what authors wrote before anything is made of it. A build, like `astro sync`, stops
 * with the report. The development server goes on: it logs the report at its start and
 * whenever a file under src/content changes.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build' && command !== 'sync') return;
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.length > 0) throw new ContentProblems(`\n${printProblems(problems)}\n`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        logReport(root, logger);
        const reportSoon = soon(() => logReport(root, logger));
        server.watcher.on('all', (_, path) => {
          if (path.replaceAll('\\', '/').startsWith(`${root}/src/content/`)) reportSoon();
        });
      },
    },
  };
}

function logReport(root: string, logger: AstroIntegrationLogger): void {
  try {
    const problems = checkContent(root);
    if (problems.length > 0) logger.error(`cannot be built yet\n\n${printProblems(problems)}\n`);
    else logger.info('no problems');
  } catch (error) {
    // A file can vanish while it is read; the change that removed it brings the next report.
    logger.error(String(error));
  }
}

/** Runs `action` once when it has not been asked for during a moment: a change of branch touches many files. */
function soon(action: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, 100);
  };
}
