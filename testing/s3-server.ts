/** A small server of the S3 protocol, in memory: signatures and hashes of bodies are verified as the service does. */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export const storageKey = { keyId: 'CHANCERYTEST', secret: 'quiet/harbour+lamp' };
const pageLength = 2;

export interface S3Server {
  endpoint: string;
  objects: Map<string, { bytes: Buffer; at: Date }>;
  close(): Promise<void>;
}

export async function startS3(bucket: string): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map();
  const server = createServer((request, response) => {
    answer(request, response, bucket, objects).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bucket: string,
  objects: S3Server['objects'],
): Promise<void> {
  const url = new URL(request.url!, 'http://storage');
  const body = await buffer(request);
  const end = (status: number, bytes: Buffer | string = '') => void response.writeHead(status).end(bytes);
  const fault = faultOf(request, url, body);
  if (fault) return end(fault === 'NoLength' ? 411 : 403, `<Error><Code>${fault}</Code></Error>`);
  const [, asked, ...rest] = decodeURIComponent(url.pathname).split('/');
  const name = rest.join('/');
  if (asked !== bucket) return end(404, '<Error><Code>NoSuchBucket</Code></Error>');
  if (request.method === 'GET' && name === '') return end(200, listing(url.searchParams, objects));
  if (request.method === 'PUT') {
    objects.set(name, { bytes: body, at: new Date() });
    return end(200);
  }
  if (request.method === 'DELETE') {
    objects.delete(name);
    return end(204);
  }
  const found = objects.get(name);
  if (!found) return end(404, '<Error><Code>NoSuchKey</Code></Error>');
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  if (first === undefined) return end(200, found.bytes);
  return end(206, found.bytes.subarray(Number(first), Number(last) + 1));
}

function listing(query: URLSearchParams, objects: S3Server['objects']): string {
  const after = query.get('continuation-token') ?? '';
  const rest = [...objects.keys()].toSorted().filter((name) => name > after);
  const page = rest.slice(0, pageLength);
  const contents = page.map((name) => {
    const { bytes, at } = objects.get(name)!;
    return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const next =
    rest.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
}

/** What is wrong with a request's signature, by the rules of AWS Signature Version 4. */
function faultOf({ method, headers }: IncomingMessage, url: URL, body: Buffer): string | undefined {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, keyId, day, region, names, signature] = form.exec(headers.authorization ?? '') ?? [];
  if (!names || keyId !== storageKey.keyId) return 'AccessDenied';
  const hash = String(headers['x-amz-content-sha256']);
  if (method === 'PUT' && headers['content-length'] === undefined) return 'NoLength';
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const time = String(headers['x-amz-date']);
  const signed = names.split(';');
  const canonical = [
    method,
    url.pathname
      .split('/')
      .map((part) => strict(decodeURIComponent(part)))
      .join('/'),
    [...url.searchParams]
      .map(([name, value]) => `${strict(name)}=${strict(value)}`)
      .toSorted()
      .join('&'),
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    hash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  let key: Buffer = Buffer.from(`AWS4${storageKey.secret}`);
  for (const part of [day!, region!, 's3', 'aws4_request']) key = hmac(key, part);
  if (!signed.includes('host') || !signed.includes('x-amz-date')) return 'AccessDenied';
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
function strict(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
