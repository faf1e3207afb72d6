/** What the tests of files share: a server whose papers may have files, and files made for the test. */
import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import sharp from 'sharp';
import type { FileUseName, HouseFile } from '../kernel/contract/files.ts';
import { uploadAddress } from '../kernel/contract/files.ts';
import { hasRole } from '../kernel/server/actor.ts';
import { fileOperations } from '../kernel/server/files/operations.ts';
import type { Module } from '../kernel/server/house/module.ts';
import type { ServerDeps } from '../kernel/server/http/deps.ts';
import { fill, itemIds, portsModule } from './ports-module.ts';
import { people, type TestServer, testServer } from './server.ts';

/** Ports whose papers have files: officers keep them, readers do not. */
export const portsWithFiles: Module = {
  ...portsModule,
  subjects: portsModule.subjects.map((subject) =>
    subject.kind === 'ports.paper'
      ? {
          ...subject,
          files: {
            uses: ['image', 'attachment', 'photo'],
            mayKeep: async ({ actor }) =>
              hasRole(actor, 'officer', 'director') || { zh: '仅限经办人员。', en: 'Officers only.' },
          },
        }
      : subject,
  ),
};

export const paperRef = { kind: 'ports.paper', id: itemIds['公开备忘录']! };

/** A server with such ports, asked by Shen, an officer. */
export interface FilesServer extends TestServer {
  cookie: string;
  send(bytes: Uint8Array | NodeJS.ReadableStream, over?: Sending): Promise<LightMyRequestResponse>;
  /** Sends what must be taken. */
  brought(bytes: Uint8Array, over?: Sending): Promise<HouseFile>;
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}
export interface Sending {
  use?: FileUseName;
  name?: string;
  type?: string;
  request?: string;
  ref?: { kind: string; id: string };
  cookie?: string;
}

export async function filesServer(over: Partial<ServerDeps> = {}): Promise<FilesServer> {
  const server = await testServer([{ ...portsWithFiles, operations: fileOperations }], over);
  await fill(server.house);
  const cookie = await server.cookieOf(people.shen);
  const send = (bytes: Uint8Array | NodeJS.ReadableStream, sending: Sending = {}) =>
    server.ask({
      method: 'POST',
      url: uploadAddress(
        sending.ref ?? paperRef,
        sending.use ?? 'attachment',
        sending.name ?? 'file',
        sending.request ?? randomUUID(),
      ),
      headers: {
        'content-type': sending.type ?? 'application/octet-stream',
        cookie: sending.cookie ?? cookie,
      },
      payload: bytes instanceof Uint8Array ? Buffer.from(bytes) : bytes,
    });
  return {
    ...server,
    cookie,
    send,
    async brought(bytes, sending) {
      const answer = await send(bytes, sending);
      if (answer.statusCode !== 200) throw new Error(`the file was refused: ${answer.body}`);
      return answer.json() as HouseFile;
    },
    get: (url, headers = {}) => server.ask({ url, headers: { cookie, ...headers } }),
  };
}

/** A photograph of so many pixels, as a camera leaves it: turned, with a place and a time in it. */
export function photograph(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#7a8fa6',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .withExif({ IFD0: { Copyright: 'Shen Ruolan' }, IFD3: { GPSLatitude: '29/1 35/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 70 })
    .toBuffer();
}
