import type { PasswordOf } from './password-rules.ts';

/** The shortest piece a text is made of by repeating it: `abab` is `ab`; most texts are their own. */
export function unitOf(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
}

/** Is the whole text steps along these rows, forwards or backwards, each piece four long at least? `1234567890qwer` is. */
export function isRun(text: string, rows: readonly string[]): boolean {
  const lines = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  let at = 0;
  while (at < text.length) {
    const length = longestRun(text.slice(at), lines);
    // The last piece may be short: it is what was needed to make up the length.
    if (length < 4 && at + length < text.length) return false;
    at += length;
  }
  return text.length > 0;
}

function longestRun(text: string, lines: readonly string[]): number {
  let length = 1;
  while (length < text.length && lines.some((line) => line.includes(text.slice(0, length + 1)))) length += 1;
  return length;
}

// What people write letters as, once they are told to use figures and signs.
const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** What is left without the figures and signs around it, and with letters for what stands for them within. */
export function coreOf(text: string): string {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return bare.replace(/[^\p{L}]/gu, (sign) => leet[sign] ?? '');
}

/** Words everybody tries first for this person: long enough not to be found in other words by chance. */
export function wordsOf({ office, name, email }: PasswordOf): string[] {
  const latin = [office?.code, office?.shortName.en, office?.name.en, email?.split('@')[0], name?.en];
  const han = [office?.shortName.zh, office?.name.zh, name?.zh];
  const parts = [...(name?.en.split(/\s+/) ?? []), ...(email?.split('@')[0]?.split(/[._-]/) ?? [])];
  const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '');
  return [
    ...[...latin, ...parts].flatMap((text) => (text ? [plain(text)] : [])).filter((text) => text.length >= 4),
    ...han.flatMap((text) => (text ? [plain(text)] : [])).filter((text) => [...text].length >= 2),
  ];
}
