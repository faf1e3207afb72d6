import { Agent, get } from 'node:http';
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

/** What was answered; anything but a 200 is an error, the house's limit of requests too. */
export async function ask(agent: Agent, address: string, cookie?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: cookie ? { cookie } : {} }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('error', reject).on('end', () => {
        if (answer.statusCode === 200) resolve(body);
        else reject(new Error(`${address} was answered with ${answer.statusCode}: ${body.slice(0, 300)}`));
      });
    });
    request.on('error', reject);
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
