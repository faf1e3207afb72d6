import type { Letter } from './write-letter.ts';

/** What became of handing a mail to the mail server: `reply` is its code, or the fault's; never its words. */
export type Outcome =
  | { state: 'sent'; reply: string }
  /** Not now: the server is not reached, is busy, or does not know us. */
  | { state: 'later'; reply: string }
  /** Refused for good. */
  | { state: 'refused'; reply: string };

/** Sends mail, where the installation is told how. */
export interface Mailer {
  /** The address mails come from. */
  from: string;
  /** Where links lead, without a final slash. */
  publicUrl: string;
  send(letter: Letter, now: Date): Promise<Outcome>;
}

export interface MailSettings {
  smtpUrl: string;
  from: string;
}

/** A server that was not reached is left alone for so long: other work waits behind each try. */
const leftAloneMs = 30_000;

/** Opens the way to the mail server. Nothing is connected, nor the library loaded, before the first mail. */
export function openMailer({ smtpUrl, from }: MailSettings, publicUrl: string): Mailer {
  const options = transportOptions(smtpUrl);
  let leftAloneUntil = 0;
  return {
    from,
    publicUrl,
    async send(letter, now) {
      if (now.getTime() < leftAloneUntil) return { state: 'later', reply: 'unreachable' };
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(options);
      try {
        const { response } = await transport.sendMail(messageOf(letter, from, now));
        return { state: 'sent', reply: response.slice(0, 3) };
      } catch (error) {
        const fault = error as SmtpFault;
        if (fault.responseCode === undefined) leftAloneUntil = now.getTime() + leftAloneMs;
        return outcomeOf(fault);
      } finally {
        transport.close();
      }
    },
  };
}

/** Signs in at the mail server and leaves again. Answers with the code of what went wrong, if anything did. */
export async function tryMailServer({ smtpUrl }: MailSettings): Promise<string | undefined> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOptions(smtpUrl));
  try {
    await transport.verify();
    return undefined;
  } catch (error) {
    return outcomeOf(error as SmtpFault).reply;
  } finally {
    transport.close();
  }
}

function transportOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    // A password never travels in the open.
    requireTLS: !secure && auth !== undefined,
    ...(auth && { auth }),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function messageOf({ id, to, fromName, subject, text, html, choicesUrl }: Letter, from: string, now: Date) {
  return {
    // The same for every try, so that a mail sent twice is known for one.
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    date: now,
    from: { name: oneLine(fromName), address: from },
    to: { name: '', address: oneLine(to) },
    subject: oneLine(subject),
    text,
    html,
    textEncoding: 'base64' as const,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(choicesUrl && { list: { unsubscribe: { url: choicesUrl } } }),
  };
}

/** A text as it may stand in a header: no line ends, no other marks that steer, none that turn the writing round. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

interface SmtpFault extends Error {
  code?: string;
  responseCode?: number;
}

/** A refusal of this mail is for good; whatever else goes wrong may be better later, a wrong password included. */
function outcomeOf({ code, responseCode }: SmtpFault): Outcome {
  const reply = String(responseCode ?? code ?? 'unknown');
  const ofThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const forGood = ofThisMail && responseCode !== undefined && responseCode >= 500;
  return { state: forGood ? 'refused' : 'later', reply };
}
