/** A small machine translation service for the tests: speaks the form of OpenAI's chat completions, on this machine alone. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A request as it arrived. */
export interface AskedOfMachine {
  key: string | undefined;
  model: string;
  /** What it is told to do. */
  rules: string;
  text: string;
}

export interface MachineServer {
  url: string;
  asked: AskedOfMachine[];
  /** What it answers next, in place of a translation; `silent` never answers. */
  answerWith(...next: Unusual[]): void;
  close(): Promise<void>;
}

type Unusual =
  | { status: number; location?: string }
  | { body: string }
  | { content: string; finish?: string }
  | 'silent';

const request = z.object({
  model: z.string(),
  temperature: z.number(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
});

/** Opens the service. Its translation of a text is the text between two guillemets. */
export async function openMachineServer(): Promise<MachineServer> {
  const asked: AskedOfMachine[] = [];
  const unusual: Unusual[] = [];
  const server = createServer(async (incoming, answer) => {
    if (incoming.method === 'GET' && incoming.url === '/v1/models')
      return answer.end(JSON.stringify({ object: 'list', data: [{ id: 'small', object: 'model' }] }));
    if (incoming.url !== '/v1/chat/completions') return answer.writeHead(200).end('<html>');
    const { model, messages } = request.parse(JSON.parse(await bodyOf(incoming)));
    const [{ content: rules }, { content: text }] = messages;
    asked.push({ key: incoming.headers.authorization, model, rules, text });
    const next = unusual.shift() ?? { content: `«${text}»` };
    if (next === 'silent') return;
    if ('status' in next)
      return answer.writeHead(next.status, next.location ? { location: next.location } : {}).end('{}');
    answer.setHeader('content-type', 'application/json');
    answer.end('body' in next ? next.body : completion(model, next.content, next.finish ?? 'stop'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answerWith: (...next) => void unusual.push(...next),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function completion(model: string, content: string, finish: string): string {
  const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: finish };
  return JSON.stringify({ id: 'cmpl-1', object: 'chat.completion', created: 0, model, choices: [choice] });
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
