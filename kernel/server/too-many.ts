import type { Both } from '../contract/local-text.ts';
import { type Refusal, refuse } from './refusal.ts';

/** One too many for now: says in how long it may be tried again, in words and to programs. */
export function tooMany(seconds: number): Refusal {
  return Object.assign(refuse('too-many-requests', { wait: waitWords(seconds) }), { retryAfter: seconds });
}

function waitWords(seconds: number): Both {
  if (seconds < 120) return { zh: `${seconds}秒`, en: seconds === 1 ? '1 second' : `${seconds} seconds` };
  const minutes = Math.ceil(seconds / 60);
  return { zh: `${minutes}分钟`, en: `${minutes} minutes` };
}
