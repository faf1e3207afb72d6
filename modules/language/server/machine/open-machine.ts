import { z } from 'zod';
import { turns } from '../../../../kernel/server/turns.ts';
import { wordsOfRequest } from './ask-words.ts';
import { type Machine, type MachineRequest, MachineSilence } from './machine.ts';

/** Where the service is: `<url>/chat/completions` is asked, in the form of OpenAI's chat completions. */
export interface MachineSettings {
  url: string;
  model: string;
  key?: string | undefined;
}

/** What is read of an answer; whatever else it holds is left alone. */
const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
});

const patience = 60_000;
const longestAnswer = 200_000;
/** So many segments are asked for at once; a service of one machine would only queue more. */
const atOnce = 4;

/** The way to a service. Nothing is asked before the first text. */
export function openMachine(settings: MachineSettings, waits = patience): Machine {
  const { url, model, key } = settings;
  const inTurn = turns(atOnce);
  const address = `${url.replace(/\/$/, '')}/chat/completions`;
  async function translate(request: MachineRequest): Promise<string> {
    const answer = await fetch(address, {
      method: 'POST',
      // A text goes where the installation says and nowhere else.
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...headersOf(key) },
      body: JSON.stringify({ model, temperature: 0, messages: wordsOfRequest(request) }),
      signal: AbortSignal.timeout(waits),
    }).catch((error: unknown) => {
      throw new MachineSilence(nameOf(error));
    });
    return read(answer);
  }
  return { host: new URL(url).host, model, translate: (request) => inTurn(() => translate(request)) };
}

const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Asks the service whether it is there and has the model: no text is sent. Answers with the code of what went wrong, if anything did. */
export async function tryMachine({ url, model, key }: MachineSettings): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url.replace(/\/$/, '')}/models`, {
      redirect: 'error',
      headers: headersOf(key),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return String(answer.status);
    }
    const known = models.safeParse(await jsonOf(answer));
    return known.data?.data.some(({ id }) => id === model) ? undefined : 'no such model';
  } catch (error) {
    return error instanceof MachineSilence ? error.why : nameOf(error);
  }
}

function headersOf(key: string | undefined): Record<string, string> {
  return key ? { authorization: `Bearer ${key}` } : {};
}

async function read(answer: Response): Promise<string> {
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new MachineSilence(String(answer.status));
  }
  const parsed = completion.safeParse(await jsonOf(answer));
  const [choice] = parsed.data?.choices ?? [];
  const text = choice?.message.content.trim();
  if (!text) throw new MachineSilence('empty');
  // Half a sentence looks like a whole one: it is no proposal.
  if (choice?.finish_reason === 'length') throw new MachineSilence('cut off');
  return text;
}

async function jsonOf(answer: Response): Promise<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    const reader = answer.body!.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      if (text.length > longestAnswer) throw new MachineSilence('too long');
    }
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof MachineSilence ? error : new MachineSilence(nameOf(error));
  }
}

function nameOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? name;
}
