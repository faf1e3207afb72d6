import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type KnownName, nameIn } from './names.ts';
import { PLACEHOLDER_KINDS, type Placeholder, type PlaceholderKind } from './placeholders.ts';
import { writeDate } from './write-date.ts';
import { writeNumber } from './write-number.ts';

/** What was put into a proposal: where it stands there, what stood there, and what it answers in the new source. */
export interface Substitution {
  kind: PlaceholderKind;
  start: number;
  end: number;
  before: string;
  after: string;
  source: Placeholder;
}

/** Why something of the new source is not in the proposal. */
export type LeftOutReason =
  | 'not-in-unit'
  | 'not-in-target'
  | 'cannot-be-written'
  | 'no-longer-said'
  | 'plural';

/** What the translator must see to: a place of the new source, or of the unit's where nothing answers it any more. */
export interface LeftOut {
  reason: LeftOutReason;
  placeholder: Placeholder;
}

/** A target with the figures, dates and names of the new source in it. */
export interface Proposal {
  text: string;
  substitutions: Substitution[];
  leftOut: LeftOut[];
}

/** A text in its language with what may vary in it. */
export interface VaryingText {
  text: string;
  lang: Lang;
  placeholders: readonly Placeholder[];
}

/** Puts what the new source says into the unit's target, wherever the unit's source said something else. */
export function substitute(
  source: VaryingText,
  unit: { source: VaryingText; target: VaryingText },
  names: readonly KnownName[] = [],
): Proposal {
  const free = new Set(unit.target.placeholders);
  const edits: Edit[] = [];
  const leftOut: LeftOut[] = [];
  for (const [old, now] of PLACEHOLDER_KINDS.flatMap((kind) => pairsOf(kind, unit.source, source))) {
    if (!now) leftOut.push({ reason: 'no-longer-said', placeholder: old! });
    else if (!old) leftOut.push({ reason: 'not-in-unit', placeholder: now });
    else {
      const place = [...free].find(({ kind, value }) => kind === old.kind && value === old.value);
      if (place) free.delete(place);
      if (old.value === now.value) continue;
      const after = place && written(now, place, unit.target.lang, names);
      if (after === undefined)
        leftOut.push({ reason: place ? 'cannot-be-written' : 'not-in-target', placeholder: now });
      else {
        edits.push({ place: place!, after, source: now });
        if (changesPlural(old, now, unit.target.lang)) leftOut.push({ reason: 'plural', placeholder: now });
      }
    }
  }
  return { ...inserted(unit.target.text, edits), leftOut };
}

type Pair = [old: Placeholder | undefined, now: Placeholder | undefined];

/**
 * The placeholders of a kind, one to one in order. Where there are more on one side, those of equal value are paired
 * first, and what is left has no answer: to guess would put a figure in a wrong place.
 */
function pairsOf(kind: PlaceholderKind, unit: VaryingText, source: VaryingText): Pair[] {
  const old = unit.placeholders.filter((placeholder) => placeholder.kind === kind);
  const now = source.placeholders.filter((placeholder) => placeholder.kind === kind);
  if (old.length === now.length) return old.map((each, n) => [each, now[n]]);
  const left = [...now];
  const pairs = old.map((each): Pair => {
    const same = left.findIndex(({ value }) => value === each.value);
    return [each, same < 0 ? undefined : left.splice(same, 1)[0]];
  });
  return [...pairs, ...left.map((each): Pair => [undefined, each])];
}

function written(
  now: Placeholder,
  place: Placeholder,
  lang: Lang,
  names: readonly KnownName[],
): string | undefined {
  switch (now.kind) {
    case 'number':
      return writeNumber(now.value, lang, place.text);
    case 'date':
      return writeDate(now.value, lang, place.text);
    case 'name':
      return nameIn(lang, now.text, names);
    case 'tag':
      return now.value;
  }
}

/** English nouns follow their number; the words around are not changed here. */
function changesPlural(old: Placeholder, now: Placeholder, lang: Lang): boolean {
  return lang === 'en' && now.kind === 'number' && (old.value === '1') !== (now.value === '1');
}

interface Edit {
  place: Placeholder;
  after: string;
  source: Placeholder;
}

function inserted(text: string, edits: readonly Edit[]): Pick<Proposal, 'text' | 'substitutions'> {
  let result = '';
  let from = 0;
  const substitutions: Substitution[] = [];
  for (const { place, after, source } of edits.toSorted((a, b) => a.place.start - b.place.start)) {
    result += text.slice(from, place.start);
    const start = result.length;
    result += after;
    const end = result.length;
    substitutions.push({ kind: source.kind, start, end, before: place.text, after, source });
    from = place.end;
  }
  return { text: result + text.slice(from), substitutions };
}
