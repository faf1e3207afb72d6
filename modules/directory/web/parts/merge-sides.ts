import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Body } from '../../contract/body.ts';
import type { Takes } from '../../contract/merge.ts';
import type { Person } from '../../contract/person.ts';

/** One of two records to be merged, as the choice shows it. */
export interface MergeSide {
  id: string;
  version: number;
  name: { zh: string | null; en: string | null };
  fields: Partial<Record<Takes, SideValue>>;
  posts: number;
  below: number;
}

/** A value of a field: `key` is equal where the values are. */
export interface SideValue {
  key: string | null;
  shown: { zh: string | null; en: string | null };
  lang?: 'zh' | 'en';
}

const none = { zh: null, en: null };

export function sideOfPerson({ id, version, full, economy, note, posts }: Person): MergeSide {
  return {
    id,
    version,
    name: full,
    fields: {
      zh: half(full, 'zh'),
      en: half(full, 'en'),
      economy: { key: economy?.code ?? null, shown: economy?.name ?? none },
      note: plain(note),
    },
    posts: posts.length,
    below: 0,
  };
}

export function sideOfBody({
  id,
  version,
  name,
  short,
  kind,
  economy,
  posts,
  below,
  ...body
}: Body): MergeSide {
  const parent = body.parent;
  return {
    id,
    version,
    name,
    fields: {
      zh: half(name, 'zh'),
      en: half(name, 'en'),
      short: { key: short && `${short.zh}|${short.en}`, shown: short ?? none },
      kind: { key: kind.id, shown: kind.name },
      parent: { key: parent?.id ?? null, shown: parent?.name ?? none },
      economy: { key: economy?.code ?? null, shown: economy?.name ?? none },
    },
    posts: posts.length,
    below: below.length,
  };
}

function half(of: { zh: string | null; en: string | null }, lang: 'zh' | 'en'): SideValue {
  return { ...plain(of[lang]), lang };
}

function plain(text: string | null): SideValue {
  const shown: Both | typeof none = text === null ? none : { zh: text, en: text };
  return { key: text, shown };
}

/** Which record stays, and of which each field is taken: 0 is the first, 1 the second. */
export interface MergeChoice {
  keep: 0 | 1;
  picks: Partial<Record<Takes, 0 | 1>>;
}

/**
 * The side a field is taken from: as picked, else the record that stays, else where anything is said. What stays does
 * not stand under what goes into it, nor under itself.
 */
export function pickOf({ keep, picks }: MergeChoice, sides: readonly MergeSide[], field: Takes): 0 | 1 {
  const picked = picks[field];
  if (picked !== undefined) return picked;
  const other = keep === 0 ? 1 : 0;
  const keyOf = (side: 0 | 1) => sides[side]!.fields[field]?.key ?? null;
  if (keyOf(keep) === sides[other]!.id) return other;
  if (keyOf(other) === sides[keep]!.id) return keep;
  return keyOf(keep) === null && keyOf(other) !== null ? other : keep;
}

/** The fields taken from the record that goes. */
export function takenOf(choice: MergeChoice, sides: readonly MergeSide[]): Takes[] {
  const fields = Object.keys(sides[0]!.fields) as Takes[];
  return fields.filter((field) => pickOf(choice, sides, field) !== choice.keep);
}
