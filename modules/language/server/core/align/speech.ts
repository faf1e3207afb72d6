import { closesSpeech, opensSpeech } from './punctuation.ts';

/** What speech does at the place between two sentences. */
export const speechKinds = ['silent', 'begins', 'ended', 'changes', 'goes on'] as const;

/** For each place of a text, before its first sentence, between two, after its last: a number in `speechKinds`. */
export function speechAt(texts: readonly string[]): Uint8Array {
  const places = new Uint8Array(texts.length + 1);
  let open = false;
  for (let n = 0; n <= texts.length; n++) {
    const before = texts[n - 1] ?? '';
    const opened = lastOf(opensSpeech, before);
    const closed = lastOf(closesSpeech, before);
    if (opened !== closed) open = opened > closed;
    const begins = /^\s*["'‘“「『]/.test(texts[n] ?? '');
    // A quotation mark at the head of a sentence says that what was open before is over, its end forgotten.
    if (begins) open = false;
    places[n] = open ? 4 : Number(begins) + 2 * Number(/["'’”」』]\s*$/.test(before));
  }
  return places;
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
