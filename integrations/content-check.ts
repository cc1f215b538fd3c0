import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../src/check/check-content.ts';
import { printProblems } from '../src/check/print-problems.ts';
import { isError, type Problem } from '../src/check/problem.ts';
import { rulesSite } from '../src/check/rules-site.ts';
import { problemOverlay } from './problem-overlay.ts';

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
 * Checks what authors wrote before anything is made of it. A build, like `astro sync`, stops with the report.
 * The development server goes on: it logs the report at its start and whenever a file under src/content changes,
 * and shows the first error over the page until there is none.
 */
export function contentCheck(): AstroIntegration {
  const site = rulesSite(process.env);
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'sync') return;
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.some(isError)) throw new ContentProblems(`\n${printProblems(problems, site)}\n`);
        if (problems.length > 0) logger.info(`no errors\n\n${printProblems(problems, site)}\n`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root, base } = server.config;
        const overlay = () => problemOverlay(problems, root, base.replace(/\/$/, ''));
        let problems = logReport(root, logger, site);
        const checkSoon = soon(() => {
          const isShown = overlay() !== undefined;
          problems = logReport(root, logger, site);
          const payload = overlay();
          if (payload) server.ws.send(payload);
          else if (isShown) server.ws.send({ type: 'full-reload' });
        });
        // A page that is opened later is told as well.
        server.ws.on('connection', () => {
          const payload = overlay();
          if (payload) server.ws.send(payload);
        });
        server.watcher.on('all', (_, path) => {
          if (path.replaceAll('\\', '/').startsWith(`${root}/src/content/`)) checkSoon();
        });
      },
    },
  };
}

function logReport(root: string, logger: AstroIntegrationLogger, site: string): Problem[] {
  try {
    const problems = checkContent(root);
    if (problems.length === 0) logger.info('no problems');
    else if (problems.some(isError)) logger.error(`cannot be built yet\n\n${printProblems(problems, site)}\n`);
    else logger.info(`no errors\n\n${printProblems(problems, site)}\n`);
    return problems;
  } catch (error) {
    // A file can vanish while it is read; the change that removed it brings the next report.
    logger.error(String(error));
    return [];
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
