import type { MadeRepair } from '../../contract/text.ts';

/** The same change made for the same reason in one or more places. */
export interface RepairGroup {
  /** Numbers of the repairs in the text, in order. */
  numbers: number[];
  one: MadeRepair;
}

/** Repairs as they are shown: questions first, then what was made, then what was left; like with like. */
export function groupRepairs(repairs: readonly MadeRepair[]): RepairGroup[] {
  const groups = new Map<string, RepairGroup>();
  repairs.forEach((repair, n) => {
    const { kind, lang, found, fixed, status } = repair;
    // Every question is a question of its own: what is right here may be wrong there.
    const key = JSON.stringify(status === 'asked' ? [n] : [kind, lang, found, fixed, status]);
    const group = groups.get(key);
    if (group) group.numbers.push(n);
    else groups.set(key, { numbers: [n], one: repair });
  });
  return [...groups.values()].sort((a, b) => order[a.one.status] - order[b.one.status]);
}

const order: Record<MadeRepair['status'], number> = { asked: 0, made: 1, left: 2 };

/** What stands around a place: so much that the change is understood. */
export function around(text: string, start: number, end: number, lang: 'zh' | 'en') {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (lang === 'zh') return { before: before.slice(-3), after: after.slice(0, 3) };
  return {
    before: before.match(/\S*\s*$/)?.[0] ?? '',
    after: after.match(/^\s*\S*/)?.[0] ?? '',
  };
}

const unseen: Record<string, string> = { ' ': '␣', '\u3000': '␣', '\n': '↵', '\t': '⇥' };

/** A piece of text with what cannot be seen made visible: spaces as ␣, other blanks by their code. */
export function seen(piece: string): string {
  if (/[^\s\p{Cf}\p{Cc}]/u.test(piece)) return piece;
  return [...piece]
    .map((char) => unseen[char] ?? `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');
}
