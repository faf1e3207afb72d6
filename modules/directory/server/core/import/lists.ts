import type { SurnameReading } from '../../../../../kernel/contract/chinese-names.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';

/** What reading a row goes by: the reference lists, and how two texts are told to be one. */
export interface Lists {
  /** Codes of economies by their code and both names, folded. */
  economies: ReadonlyMap<string, string>;
  /** Kinds of body by their id and both names, folded. */
  kindNames: ReadonlyMap<string, string>;
  kinds: readonly { kind: string; name: Both; endings: readonly string[] }[];
  surnames: readonly SurnameReading[];
  /** Folded: simplified, without spaces, stops, marks and case. */
  fold(text: string): string;
}

/** Where the family name comes first, also in English. */
export const surnameFirstEconomies = new Set(['CN', 'HK', 'MO', 'TW', 'JP', 'KR', 'KP', 'VN', 'SG']);

/** The code of an economy by its code or either name; undefined where the list has none. */
export function findEconomy(text: string, { economies, fold }: Lists): string | undefined {
  return economies.get(fold(text));
}

/** A kind of body by its id or either name. */
export function findKind(text: string, { kindNames, fold }: Lists): string | undefined {
  return kindNames.get(fold(text));
}

/** The kind of body a Chinese name says by how it ends: of the endings that fit, the longest. */
export function guessKind(zh: string, { kinds }: Lists): string | undefined {
  const fitting = kinds.flatMap(({ kind, endings }) =>
    endings.filter((ending) => endsSo(zh, ending)).map((ending) => ({ kind, length: ending.length })),
  );
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.kind;
}

/** An asterisk stands for up to twelve characters. */
function endsSo(zh: string, ending: string): boolean {
  const [head, ...rest] = ending.split('*');
  if (rest.length === 0) return zh.endsWith(ending);
  const tail = rest.join('');
  if (!zh.endsWith(tail)) return false;
  const at = zh.lastIndexOf(head!, zh.length - tail.length - 1);
  return at >= 0 && zh.length - tail.length - at - head!.length <= 12;
}
