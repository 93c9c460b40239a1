/** A real server on this machine that answers in the providers' place, over TLS, to a browser that is sent there for every host. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Replay } from './providers.ts';

export type Answering = (request: IncomingMessage, response: ServerResponse, address: string) => void;

export interface ReplayServer {
  /** What makes Chromium ask it, whatever the host. */
  flags: string[];
  /** Every request so far. */
  asked: { address: string; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

export async function startReplayServer(answering: Answering): Promise<ReplayServer> {
  const certificate = readFileSync(new URL('certificate.pem', import.meta.url));
  const asked: ReplayServer['asked'] = [];
  const server = createServer({ key: certificate, cert: certificate }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    asked.push({ address, headers: request.headers });
    // A browser that has heard enough closes the connection.
    response.on('error', () => {});
    answering(request, response, address);
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    flags: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers as a replay does; where that has no answer, the connection breaks off. */
export const answeringFrom =
  (replay: Replay): Answering =>
  (_, response, address) => {
    const answer = replay(address);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.destroy();
  };
