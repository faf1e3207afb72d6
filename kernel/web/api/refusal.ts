import { errorBody } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';

/** A request the server refused, or that never got an answer: its code, what to say, and which fields are wrong. */
export class ApiRefusal extends Error {
  code: string;
  status: number;
  say: Both;
  fields: Record<string, Both>;

  constructor(code: string, status: number, say: Both, fields: Record<string, Both> = {}) {
    super(`${code}: ${say.en}`);
    this.name = 'ApiRefusal';
    this.code = code;
    this.status = status;
    this.say = say;
    this.fields = fields;
  }
}

/** The server could not be reached. */
export function noAnswer(): ApiRefusal {
  return new ApiRefusal('no-answer', 0, {
    zh: '连不上服务器，请检查网络后重试。',
    en: 'The server cannot be reached. Check the network and try again.',
  });
}

/** The refusal in an answer's body; a body that is none of ours (a proxy's page) is said to be so. */
export function refusalOf(status: number, body: unknown): ApiRefusal {
  const read = errorBody.safeParse(body);
  if (read.success) {
    const { code, message, fields } = read.data.error;
    return new ApiRefusal(code, status, message, fields);
  }
  return new ApiRefusal('unreadable-answer', status, {
    zh: `服务器的答复无法识别（状态 ${status}），请稍后重试。`,
    en: `The server's answer could not be read (status ${status}). Try again shortly.`,
  });
}

/** What a form says of a refusal, where a stale version is shown side by side with the present one instead. */
export function unlessStale(refusal: ApiRefusal | null): ApiRefusal | null {
  return refusal?.code === 'stale-version' ? null : refusal;
}
