/**
 * Serves the built site as a static host would: `node scripts/serve.ts` serves dist/ until Ctrl-C.
 * BASE is the path that the site was built for, as in astro.config.mjs; PORT is the first port to try.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { withSlashes } from '../src/logic/base-path.ts';
import { hasBuiltSite } from './has-built-site.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  dir: string;
  /** The path that the site was built for, such as `/kb/`. */
  base?: string | undefined;
  /** The first port to try; 0 takes any free one. */
  port?: number | undefined;
  host?: string | undefined;
}

/** A site that is being served. */
export interface Served {
  /** The address of the home page. */
  address: string;
  close: () => Promise<void>;
}

/** How many ports in a row are tried before giving up. */
const portsToTry = 20;

/**
 * Serves a built site: a missing page is 404.html with status 404, a folder without its slash is a
 * redirect, and where a file lies there as brotli too, that is sent.
 */
export async function serve({ dir, base = '/', port = 4321, host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const under = withSlashes(base);
  const server = createServer(answerFrom(resolve(dir), under));
  await listen(server, port, host);
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}${under}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerFrom(root: string, base: string) {
  const files = sirv(root, { dev: true, etag: true, brotli: true });
  return (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const rest = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (`${path}/` === base || (rest !== undefined && isFolder(root, rest))) {
      response.writeHead(301, { Location: `${path}/` }).end();
    } else if (rest === undefined) {
      answerNotFound(root, response);
    } else {
      request.url = `/${rest}`;
      files(request, response, () => {
        answerNotFound(root, response);
      });
    }
  };
}

/** Whether an address without a slash at its end names the folder of a page. */
function isFolder(root: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  const page = join(root, path, 'index.html');
  return page.startsWith(root + sep) && existsSync(page);
}

function answerNotFound(root: string, response: ServerResponse) {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, port: number, host: string) {
  for (let tried = port; ; tried += 1) {
    try {
      server.listen(tried, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || tried === port + portsToTry) throw error;
      console.log(`Port ${tried} is in use; trying ${tried + 1}.`);
    }
  }
}

async function main() {
  if (!hasBuiltSite()) return;
  const { address, close } = await serve({
    dir: 'dist',
    base: process.env.BASE,
    port: Number(process.env.PORT || 4321),
  });
  console.log(`Touchpoint is at ${address} (Ctrl-C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

const [, program] = process.argv;
if (program && realpathSync(program) === fileURLToPath(import.meta.url)) await main();
