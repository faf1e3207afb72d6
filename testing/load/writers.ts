/** Made-up clerks who write to a running house without a pause, and remember what it said it had taken. */
import { ask, newAttachment, newPerson, type Sender, send, type Writing } from './writing.ts';

export interface Writers {
  /** Everything sent so far, in no particular order. */
  written: Writing[];
  /** Answers other than a yes. */
  refused: string[];
  /** Lets those under way come to their end. */
  stop(): Promise<void>;
}

/**
 * So many clerks enter one person after the other in the directory, and one more keeps files with a person; each ends
 * when the house no longer answers.
 */
export async function startWriters(sender: Sender, clerks: number): Promise<Writers> {
  const written: Writing[] = [];
  const refused: string[] = [];
  const personId = await somePerson(sender);
  let going = true;
  async function write(next: () => Writing): Promise<void> {
    while (going) {
      const writing = next();
      written.push(writing);
      const answer = await send(sender, writing).catch(whereCutOff);
      if (!answer) return;
      if (answer.status === 200) writing.answer = JSON.parse(answer.text) as { id: string };
      else refused.push(`${answer.status} ${answer.text}`);
    }
  }
  const kinds = [...Array<() => Writing>(clerks).fill(newPerson), () => newAttachment(personId)];
  const all = Promise.all(kinds.map(write));
  return {
    written,
    refused,
    async stop() {
      going = false;
      await all;
    },
  };
}

/** Of the acknowledged writes those the house does not have, or has otherwise. */
export async function lostOf(sender: Sender, written: readonly Writing[]): Promise<Writing[]> {
  const lost: Writing[] = [];
  for (const writing of written)
    if (writing.answer && !(await writing.isThere(sender, writing.answer))) lost.push(writing);
  return lost;
}

export const acknowledged = (written: readonly Writing[]) => written.filter(({ answer }) => answer);

async function somePerson(sender: Sender): Promise<string> {
  const { items } = (await (await ask(sender, '/api/directory/people')).json()) as {
    items: { id: string }[];
  };
  return items[0]!.id;
}

/** A line that was cut off is no answer: `fetch` says so with a TypeError and nothing else. */
function whereCutOff(error: Error): undefined {
  if (!(error instanceof TypeError)) throw error;
}
