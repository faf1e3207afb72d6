import type { Messages } from './texts.ts';

/** What differs between the two sets of a module's messages: keys that one lacks, placeholders that one drops or that nobody fills. */
export function differences(zh: Messages, en: object): string[] {
  const [left, right] = [flat(zh), flat(en as Messages)];
  const lacking = [...left.keys()].filter((key) => !right.has(key)).map((key) => `en lacks ${key}`);
  const extra = [...right.keys()]
    .filter((key) => !left.has(key) && !left.has(key.replace(/_one$/, '_other')))
    .map((key) => `zh lacks ${key}`);
  const placeholders = [...left]
    .filter(([key, text]) => right.has(key) && names(text) !== names(right.get(key)!))
    .map(([key]) => `placeholders differ in ${key}`);
  const empty = [...left, ...right].filter(([, text]) => text.trim() === '').map(([key]) => `empty: ${key}`);
  const unfilled = [...left, ...right]
    .filter(([, text]) => /(?<!\{)\{\w+\}(?!\})/.test(text))
    .map(([key]) => `one brace only: ${key}`);
  return [...lacking, ...extra, ...placeholders, ...empty, ...unfilled];
}

/** Chinese messages with a space typed between Han and Latin or figures: the browser sets that gap. */
export function typedGaps(zh: Messages): string[] {
  return [...flat(zh).values()].filter((text) => /\p{Script=Han} [\w{]|[\w}] \p{Script=Han}/u.test(text));
}

function flat(messages: Messages, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') all.set(before + key, value);
    else for (const [inner, text] of flat(value, `${before}${key}.`)) all.set(inner, text);
  }
  return all;
}

function names(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}
