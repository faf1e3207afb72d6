import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { MatchOrigin, SegmentState } from '../../../contract/jobs.ts';
import { lookUp } from '../memory/index/look-up.ts';
import { addUnit, emptyIndex } from '../memory/index/memory-index.ts';
import { readSegment } from '../memory/segment.ts';

/** A segment of the former version of a source. */
export interface FormerSegment {
  id: string;
  source: string;
  source_hash: string;
  target: string | null;
  agreed: string | null;
  unit: string | null;
  state: SegmentState;
  match_score: number | null;
  match_origin: MatchOrigin | null;
  changed_by: string;
  changed_at: Date;
}

/** A segment of the new version, by its place. */
export interface NewSegment {
  place: number;
  source: string;
  source_hash: string;
}

/** What a segment of the new version brings along. */
export type Carried = Omit<FormerSegment, 'id' | 'source' | 'source_hash'>;

/** A former translation less like than this helps nobody. */
const least = 60;

/**
 * What the segments of a new version bring along from the former one, by their places. Those that say the same have
 * each other's target, in their order; of the others each gets the target of the former segment most like it.
 */
export function carriedOver(
  former: readonly FormerSegment[],
  now: readonly NewSegment[],
  lang: Lang,
): Map<number, Carried> {
  const same = Map.groupBy(former, (one) => one.source_hash);
  const carried = new Map<number, Carried>();
  const changed: NewSegment[] = [];
  const placed = new Set<FormerSegment>();
  for (const one of now) {
    const twins = same.get(one.source_hash);
    // Of several that said the same, the last stands for those that came in.
    const twin = twins && (twins.length > 1 ? twins.shift()! : twins[0]!);
    if (!twin) changed.push(one);
    else if (twin.target !== null) {
      // A unit in the memory is one segment's to change.
      carried.set(one.place, { ...bringing(twin), ...(placed.has(twin) && { unit: null }) });
      placed.add(twin);
    }
  }
  for (const [place, proposal] of proposals(former, changed, lang)) carried.set(place, proposal);
  return carried;
}

function bringing({
  target,
  agreed,
  unit,
  state,
  match_score,
  match_origin,
  changed_by,
  changed_at,
}: FormerSegment): Carried {
  return { target, agreed, unit, state, match_score, match_origin, changed_by, changed_at };
}

/** The old target of the most similar former segment, as a draft that says where it is from. */
function proposals(
  former: readonly FormerSegment[],
  changed: readonly NewSegment[],
  lang: Lang,
): [number, Carried][] {
  const byId = new Map(former.filter(({ target }) => target !== null).map((one) => [one.id, one]));
  if (changed.length === 0 || byId.size === 0) return [];
  const index = emptyIndex();
  const nothing = readSegment('', lang === 'zh' ? 'en' : 'zh');
  for (const { id, source } of byId.values()) {
    const segment = readSegment(source, lang);
    const sides = lang === 'zh' ? { zh: segment, en: nothing } : { zh: nothing, en: segment };
    addUnit(index, { id, memory: '', ...sides });
  }
  return changed.flatMap(({ place, source }): [number, Carried][] => {
    const [found] = lookUp(index, readSegment(source, lang), { least, top: 1 });
    if (!found) return [];
    const like = bringing(byId.get(found.id)!);
    return [
      [
        place,
        {
          ...like,
          agreed: null,
          unit: null,
          state: 'draft',
          match_score: found.score,
          match_origin: 'former',
        },
      ],
    ];
  });
}
