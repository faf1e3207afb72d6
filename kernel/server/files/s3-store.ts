import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { type FileStore, isKey, type StoredBytes } from './store.ts';

/** Storage that speaks S3. Objects are named `<office>/<key>` below the prefix. */
export interface S3Settings {
  /** Of the service, with the bucket's name asked by path: `https://storage.example`. */
  endpoint: string;
  bucket: string;
  region: string;
  keyId: string;
  secret: string;
}

/** Files in storage that speaks S3, each request signed; one that is not answered for `patience` ms is given up. */
export function s3Store(settings: S3Settings, patience = 120_000): FileStore {
  const client = new AwsClient({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    region: settings.region,
    service: 's3',
  });
  const base = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`;
  async function ask(address: string, init: RequestInit): Promise<Response> {
    const request = await client.sign(`${base}${address}`, init);
    const answer = await answered(request, patience);
    if (answer.ok || (init.method === 'DELETE' && answer.status === 404)) return answer;
    await answer.body?.cancel();
    const error = new Error(`the file storage answered ${init.method} with ${answer.status}`);
    // What is not there is told as the disk tells it.
    throw answer.status === 404 ? Object.assign(error, { code: 'ENOENT' }) : error;
  }
  return {
    async keep(office, key, path) {
      // Read from the disk as it is sent: the file is never in memory as a whole. Its hash is the first part of its key.
      const [hash] = key.split('.') as [string];
      const signed = await client.sign(`${base}/${office}/${key}`, {
        method: 'PUT',
        headers: { 'x-amz-content-sha256': hash },
      });
      const answer = await fetch(signed.url, {
        method: 'PUT',
        headers: signed.headers,
        body: await openAsBlob(path),
        signal: AbortSignal.timeout(600_000),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`the file storage answered PUT with ${answer.status}`);
    },
    async open(office, key, range) {
      const headers = range ? { range: `bytes=${range.first}-${range.last}` } : undefined;
      const { body, status } = await ask(`/${office}/${key}`, {
        method: 'GET',
        ...(headers ? { headers } : {}),
      });
      if (!body) throw new Error('the file storage answered without bytes');
      if (range && status !== 206) throw new Error('the file storage does not give parts of a file');
      return Readable.fromWeb(body as ReadableStream<Uint8Array>);
    },
    async drop(office, key) {
      await (await ask(`/${office}/${key}`, { method: 'DELETE' })).body?.cancel();
    },
    list: () => listBucket((address) => ask(address, { method: 'GET' })),
  };
}

/** Waits for an answer, not for all that is in it: that takes as long as whoever it is passed on to. */
async function answered(request: Request, patience: number): Promise<Response> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('the file storage does not answer')), patience);
  try {
    return await fetch(request, { signal: silence.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function* listBucket(ask: (address: string) => Promise<Response>): AsyncIterable<StoredBytes> {
  let after: string | undefined;
  do {
    const query = new URLSearchParams({ 'list-type': '2', 'max-keys': '1000' });
    if (after) query.set('continuation-token', after);
    const page = await (await ask(`?${query}`)).text();
    // Of the answer only names of our own form, numbers and instants are read: nothing in them is ever escaped.
    for (const [, object] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const [office, key] = (part(object!, 'Key') ?? '').split('/');
      if (!office || !key || !isKey(key)) continue;
      const at = new Date(part(object!, 'LastModified') ?? Number.NaN);
      yield { office, key, size: Number(part(object!, 'Size')), at };
    }
    after = part(page, 'NextContinuationToken')?.replaceAll('&amp;', '&');
  } while (after);
}

function part(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
