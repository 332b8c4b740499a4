import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** host:port, for the browser. */
  address: string;
  /** Every address asked for, in order; for https only host and port can be seen. */
  requests: string[];
  close: () => Promise<void>;
}

/**
 * A proxy through which a whole browser goes: whatever page, extension or browser asks of the network passes here, so a request
 * cannot hide from the test. It answers for this machine's own pages alone.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    requests.push(address);
    if (!address.startsWith('http://127.0.0.1:')) return void outgoing.writeHead(502).end();
    const onward = ask(address, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`https://${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
