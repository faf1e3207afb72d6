import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { lookUp } from '../memory/index/look-up.ts';
import { addUnit, emptyIndex } from '../memory/index/memory-index.ts';
import { readSegment } from '../memory/segment.ts';

/** What the segments before one have of it. */
export interface FormerLike {
  /** One of them says the same. */
  repeated: boolean;
  /** The best score of those that say something like it; 0 where none does, or where one says the same. */
  score: number;
}

/** For each segment of a job in its order: was it said before, and if not, how like it is what was said? */
export function formerLike(sources: readonly string[], lang: Lang, least: number): FormerLike[] {
  const index = emptyIndex();
  const nothing = readSegment('', lang === 'zh' ? 'en' : 'zh');
  const said = new Set<string>();
  return sources.map((source, at) => {
    const segment = readSegment(source, lang);
    if (said.has(segment.hash)) return { repeated: true, score: 0 };
    const [best] = lookUp(index, segment, { least, top: 1 });
    said.add(segment.hash);
    const sides = lang === 'zh' ? { zh: segment, en: nothing } : { zh: nothing, en: segment };
    addUnit(index, { id: idOf(at), memory: '', ...sides });
    return { repeated: false, score: best?.score ?? 0 };
  });
}

/** The index tells units apart by ids of this form. */
function idOf(at: number): string {
  return `00000000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;
}
