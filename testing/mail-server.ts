/** A real SMTP server for the tests: keeps what it is sent, and refuses as it is told. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** By lower-case name, unfolded; encoded words as they came. */
  headers: Record<string, string>;
  subject: string;
  text: string;
  html: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** How many times somebody offered a mail for an address, taken or not. */
  offered: number;
  /** Answers the next mails with these codes instead of taking them; none takes the next again. */
  refuseWith(...codes: number[]): void;
  close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      mails.offered += 1;
      const code = refusals.shift();
      if (code === undefined) return done();
      done(Object.assign(new Error('no mailbox for somebody@yunjiang.example'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        mails.received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          ...parsed(Buffer.concat(parts).toString('latin1')),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const mails: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received: [],
    offered: 0,
    refuseWith: (...codes) => void refusals.splice(0, refusals.length, ...codes),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mails;
}

function parsed(raw: string): Omit<ReceivedMail, 'from' | 'to'> {
  const headers = headersOf(raw);
  const part = (type: string) => {
    const found = raw
      .split(/^--.*$/m)
      .find((one) => headersOf(one.trimStart())['content-type']?.startsWith(type));
    return found ? bodyOf(found.trimStart()) : '';
  };
  return {
    headers,
    subject: decodeWords(headers['subject'] ?? ''),
    text: part('text/plain'),
    html: part('text/html'),
  };
}

function headersOf(raw: string): Record<string, string> {
  const [head = ''] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function bodyOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  const encoding = headersOf(raw)['content-transfer-encoding'];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

function decodeWords(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, code: string) => Buffer.from(code, 'base64').toString('utf8'))
    .replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, code: string) =>
      decodeURIComponent(code.replaceAll('_', ' ').replaceAll('=', '%')),
    );
}
