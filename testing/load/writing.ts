import { randomBytes, randomUUID } from 'node:crypto';
import type { HouseFile } from '../../kernel/contract/files.ts';
import { uploadAddress } from '../../kernel/contract/files.ts';
import { signIn } from '../bench/client.ts';
import type { StartedHouse } from '../started-house.ts';

/** Who asks, and where. */
export interface Sender {
  url: string;
  cookie: string;
}

/** The demonstration's officer, signed in. */
export async function senderTo({ url, demo }: StartedHouse): Promise<Sender> {
  return { url, cookie: await signIn(url, demo.find(({ role }) => role === 'officer')!) };
}

/** One write as it is sent, and the record it became. */
export interface Writing {
  requestId: string;
  path: string;
  type: string;
  body: string;
  /** What the house answered; none while it was not acknowledged. */
  answer?: { id: string };
  /** Does the house have, under this answer, what was sent? */
  isThere(sender: Sender, answer: { id: string }): Promise<boolean>;
}

/** A person for the directory, with a note no other has. */
export function newPerson(): Writing {
  const requestId = randomUUID();
  const name = {
    order: 'given-first',
    zh: null,
    en: { surname: 'Vantongeren', given: requestId.slice(0, 8) },
  };
  return {
    requestId,
    path: '/api/directory/people',
    type: 'application/json',
    body: JSON.stringify({ requestId, name, note: requestId }),
    async isThere(sender, { id }) {
      const answer = await ask(sender, `/api/directory/people/${id}`);
      return answer.ok && ((await answer.json()) as { note: string }).note === requestId;
    },
  };
}

/** Some kilobytes to be kept with a person of the directory. */
export function newAttachment(personId: string): Writing {
  const requestId = randomUUID();
  const body = `${requestId}\n${randomBytes(12_000).toString('base64')}\n`;
  return {
    requestId,
    path: uploadAddress({ kind: 'person', id: personId }, 'attachment', 'note.txt', requestId),
    type: 'text/plain',
    body,
    async isThere(sender, kept) {
      const answer = await ask(sender, (kept as HouseFile).href);
      return answer.ok && (await answer.text()) === body;
    },
  };
}

/** Sends a write, again perhaps: its request id stays the same. */
export async function send(
  { url, cookie }: Sender,
  { path, type, body }: Writing,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': type },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

export function ask({ url, cookie }: Sender, path: string): Promise<Response> {
  return fetch(url + path, { headers: { cookie } });
}
