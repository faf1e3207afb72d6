import { Agent, request } from 'node:http';
import type { DemoAccount } from '../started-house.ts';

/** Signs in and answers with the cookie of the session. */
export async function signIn(url: string, { email, password }: DemoAccount): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`signing in was answered with ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** An address to read, or one to write to with what is sent. */
export interface Asked {
  address: string;
  body?: string;
}

/** What was answered; anything but a 200 is an error, the house's limit of requests too. */
export async function ask(agent: Agent, asked: string | Asked, cookie?: string): Promise<string> {
  const { address, body } = typeof asked === 'string' ? { address: asked } : asked;
  return new Promise((resolve, reject) => {
    const { origin } = new URL(address);
    const sent = body === undefined ? {} : { origin, 'content-type': 'application/json' };
    const headers = { ...(cookie && { cookie }), ...sent };
    const sending = request(address, { agent, headers, method: body === undefined ? 'GET' : 'POST' });
    sending.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (more: string) => {
        text += more;
      });
      answer.on('error', reject).on('end', () => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${address} was answered with ${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sending.on('error', reject).end(body);
  });
}

/** Asks so often over connections kept open, one a cookie, each after its last answer. Answers with requests a second. */
export async function rateOf(address: string, cookies: string[], requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: cookies.length });
  const began = performance.now();
  let left = requests;
  await Promise.all(
    cookies.map(async (cookie) => {
      while (left-- > 0) await ask(agent, address, cookie);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return requests / seconds;
}
