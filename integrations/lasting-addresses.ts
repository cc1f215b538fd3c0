import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedFile, readPublished } from '../src/logic/published.ts';
import { redirectFiles } from '../src/logic/redirect-files.ts';
import { deadEnds, unanswered } from '../src/logic/unanswered.ts';
import { readBuiltAddresses } from './built-addresses.ts';

/**
 * Holds what is built against what was published: a build that would lose an address, or the place of a
 * heading, fails and says what to do. Then writes the redirects for hosts that can send them, from the
 * pages that lead on, so the two cannot disagree.
 */
export function lastingAddresses(): AstroIntegration {
  let base: string;
  let list: URL;
  return {
    name: 'lasting-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        list = new URL(publishedFile, config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const published = readPublished(readFileSync(list, 'utf8'));
        if (typeof published === 'string') throw new Error(`${publishedFile} ${published}`);
        const { answered, leadsOn } = readBuiltAddresses(dist);
        const ends = new Map([...leadsOn].map(([from, to]) => [from, to.slice(base.length)]));
        const wrong = [...unanswered(published, answered, new Set(leadsOn.keys())), ...deadEnds(ends, answered)];
        if (wrong.length > 0) throw new Error(`Addresses would be lost:\n\n${wrong.join('\n')}\n`);

        const moves = [...leadsOn].map(([from, to]) => ({ from: base + from, to }));
        for (const [name, text] of redirectFiles(moves)) writeFileSync(dist + name, text);
        logger.info(`${published.size} published addresses are answered, ${moves.length} of them by a redirect`);
      },
    },
  };
}
