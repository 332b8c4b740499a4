import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server saw it. */
export interface SeenRequest {
  method: string;
  /** "/HOST/PATH": all hosts of a test are played by one server. */
  path: string;
  agent: string;
  beganMs: number;
  endedMs: number;
}

export interface LinkServer {
  origin: string;
  seen: SeenRequest[];
  /** fetch that takes every address to this server. */
  fetch: typeof fetch;
  close: () => Promise<void>;
}

export type Route = (request: IncomingMessage, response: ServerResponse, tries: number) => void | Promise<void>;

/** Plays hosts on this machine alone. A path without a route is not there. */
export async function serveLinks(routes: Record<string, Route>): Promise<LinkServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const one = {
      method: request.method ?? '',
      path,
      agent: request.headers['user-agent'] ?? '',
      beganMs: performance.now(),
      endedMs: Infinity,
    };
    response.on('close', () => {
      one.endedMs = performance.now();
    });
    const tries = seen.filter((other) => other.path === path).length;
    seen.push(one);
    const route = routes[path];
    if (route) await route(request, response, tries);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    seen,
    fetch: (input, init) => {
      const { host, pathname, search } = new URL(String(input));
      return fetch(`${origin}/${host}${pathname}${search}`, init);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a page, or another type. */
export const page =
  (type = 'text/html; charset=utf-8'): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end('x');
  };

export const answer =
  (status: number, headers: Record<string, string> = {}): Route =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

export const redirect = (status: number, location: string): Route => answer(status, { location });
