/** A proxy that lets nothing through and writes down who was asked for: the whole network of a browser under test. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type DeadEnd = {
  port: number;
  /** Hosts asked for, each time anew. */
  asked: string[];
  close(): Promise<void>;
};

export async function openDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push((request.url ?? '').replace(/:\d+$/, ''));
    // A browser that is closed meanwhile breaks the connection.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
