/** Made-up clerks who write to a running house without a pause, and remember what it said it had taken. */
import { randomUUID } from 'node:crypto';

/** One write: what was sent, and what was answered. */
export interface Writing {
  requestId: string;
  body: { requestId: string; name: object; note: string };
  /** The record it became; none while it was not acknowledged. */
  id?: string;
}

export interface Writers {
  /** Everything sent so far, in no particular order. */
  written: Writing[];
  /** Answers other than a yes, and lines cut off. */
  refused: string[];
  /** Lets those under way come to their end. */
  stop(): Promise<void>;
}

export interface Sender {
  url: string;
  cookie: string;
}

/** So many clerks enter one person after the other in the directory; each ends when the house no longer answers. */
export function startWriters(sender: Sender, clerks: number): Writers {
  const written: Writing[] = [];
  const refused: string[] = [];
  let going = true;
  async function write(): Promise<void> {
    while (going) {
      const writing = newWriting();
      written.push(writing);
      try {
        const { status, text } = await send(sender, writing);
        if (status === 200) writing.id = (JSON.parse(text) as { id: string }).id;
        else refused.push(`${status} ${text}`);
      } catch (error) {
        refused.push((error as Error).message);
        return;
      }
    }
  }
  const all = Promise.all(Array.from({ length: clerks }, write));
  return {
    written,
    refused,
    async stop() {
      going = false;
      await all;
    },
  };
}

/** Sends a write, again perhaps: the request id stays. */
export async function send(
  { url, cookie }: Sender,
  { body }: Writing,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}/api/directory/people`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

function newWriting(): Writing {
  const requestId = randomUUID();
  const given = requestId.slice(0, 8);
  const name = { order: 'given-first', zh: null, en: { surname: 'Vantongeren', given } };
  return { requestId, body: { requestId, name, note: requestId } };
}

/** Of the acknowledged writes those the house does not have, or has otherwise. */
export async function lostOf({ url, cookie }: Sender, written: readonly Writing[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, body } of written) {
    if (!id) continue;
    const answer = await fetch(`${url}/api/directory/people/${id}`, { headers: { cookie } });
    const found = (await answer.json()) as { note?: string };
    if (answer.status !== 200 || found.note !== body.note) lost.push(id);
  }
  return lost;
}
