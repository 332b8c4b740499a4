import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Paths asked for so far, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves a folder, but for its hidden files, to this machine alone. `headers` gives more headers for a path, such as a policy. */
export async function servePages(folder: string, headers: (path: string) => Record<string, string> = () => ({})): Promise<PageServer> {
  const requests: string[] = [];
  const base = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? '/');
    requests.push(path ?? request.url ?? '/');
    // Browsers ask for it by themselves, and an answer of 404 would stand in the console as an error.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const file = path && join(base, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const isInside = file?.startsWith(base.endsWith(sep) ? base : base + sep) && !path?.includes('/.');
    // Another name for this address would let a page elsewhere read the folder.
    if (!path || !file || !isInside || !request.headers.host?.startsWith('127.0.0.1')) return void response.writeHead(403).end();
    try {
      const body = await readFile(file);
      const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers(path) }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}
