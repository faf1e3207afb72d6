import { bodyKindOf } from './bodies-zh.ts';
import type { NameIndex } from './name-index.ts';
import type { TitleRow } from './name-reference.ts';
import type { EnPost } from './titles-en.ts';
import type { ZhPost } from './titles-zh.ts';

/** A post at its place in a side. */
export type ZhPostAt = ZhPost & { sentence: number };
export type EnPostAt = EnPost & { sentence: number };

/** A post in both languages. `sure` when nothing else could have answered it. */
export interface PostPair {
  zh: ZhPostAt;
  en: EnPostAt;
  sure: boolean;
}

/** What reference data say of a rendering. */
export interface TitleVerdict {
  /** `unknown` where no row speaks of this title; `rank` where one side says a deputy and the other does not. */
  verdict: 'allowed' | 'forbidden' | 'other' | 'rank' | 'unknown';
  /** The row of this kind of body, or of any. */
  row?: TitleRow;
  /** The kind of the body, where its name tells. */
  kind?: string;
  why?: { zh: string; en: string };
}

/** Places, of which a mayor or a governor is. They have no kind of body. */
const ANY = 'any';

/** Hyphens, case and the board a company's chair is of are nothing to the meaning of a title. */
export function plainTitle(en: string): string {
  return en
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/councillor/g, 'councilor')
    .replace(/counsellor/g, 'counselor')
    .replace(/secretaries/, 'secretary')
    .replace(/(chair(?:wo)?m)en\b/, '$1an')
    .replace(/(?<=[a-z]{3})s(?=$| general\b)/, '')
    .replace(/ of the board(?: of (?:directors|governors|trustees))?$/, '')
    .trim();
}

/** Whether a title is said of several: Vice Mayors, Directors-General. */
export function isPlural(en: string): boolean {
  return /(?<=[a-z]{3})s(?:$|[- ]General\b|\b(?! of))|(?:ies|men)\b/i.test(en) && !/d['’]Affaires/i.test(en);
}

/** Whether an English title may stand for a Chinese one in this organ. */
export function judgeTitle(zhOrgan: string, zhTitle: string, en: string, index: NameIndex): TitleVerdict {
  const rows = index.titles.get(zhTitle) ?? [];
  const rankDiffers = isDeputyZh(zhTitle) !== isDeputyEn(en);
  if (rows.length === 0) return { verdict: rankDiffers ? 'rank' : 'unknown' };
  const kind = zhOrgan ? bodyKindOf(zhOrgan, index) : undefined;
  const own = rows.find((row) => row.bodyKind === kind);
  const row = own ?? rows.find((r) => r.bodyKind === ANY);
  const found = plainTitle(en);
  const pool = row ? [row] : rows;
  const allowed = pool.some((r) => r.allowed.some((a) => plainTitle(a) === found));
  if (allowed) return { verdict: 'allowed', ...(row ? { row } : {}), ...(kind ? { kind } : {}) };
  const forbidden = row?.forbidden?.find((f) => plainTitle(f.en) === found);
  if (forbidden && row) return { verdict: 'forbidden', row, ...(kind ? { kind } : {}), why: forbidden.why };
  if (rankDiffers) return { verdict: 'rank', ...(row ? { row } : {}), ...(kind ? { kind } : {}) };
  return { verdict: 'other', ...(row ? { row } : {}), ...(own && kind ? { kind } : {}) };
}

function isDeputyZh(title: string): boolean {
  return /[副次]|助理|协理/u.test(title);
}

/** A deputy to a congress is nobody's deputy. */
function isDeputyEn(title: string): boolean {
  return /\b(?:vice|deputy|associate|assistant|under|junior|second|sub)[ -]\p{L}/iu.test(title);
}

/** Whether the two would be one title, were one of them not said to be a deputy's. */
export function differInRank(zhOrgan: string, zhTitle: string, en: string, index: NameIndex): boolean {
  if (judgeTitle(zhOrgan, zhTitle, en, index).verdict !== 'rank') return false;
  const chief = en.replace(/^(?:(?:Executive|First|Standing) )?(?:Vice|Deputy|Assistant|Associate)[ -]/i, '');
  return judgeTitle(zhOrgan, zhTitle.replace(/^(?:常务)?副/u, ''), chief, index).verdict === 'allowed';
}

/** Pairs the posts of one person: by what the titles and organs mean, then in the order they stand. */
export function pairPosts(
  zh: readonly ZhPostAt[],
  en: readonly EnPostAt[],
  index: NameIndex,
  sameOrgan: (zh: string, en: string) => number,
): PostPair[] {
  const scored = zh.flatMap((z, i) =>
    en.map((e, j) => ({
      z,
      e,
      score: titleScore(z, e, index) + sameOrgan(z.organ, e.organ) - 0.1 * Math.abs(i - j),
    })),
  );
  const pairs: PostPair[] = [];
  const free = (z: ZhPostAt, e: EnPostAt) => !pairs.some((p) => p.zh === z || p.en === e);
  for (const { z, e, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < 0.5 || !free(z, e)) continue;
    const rivals = scored.filter((s) => (s.z === z) !== (s.e === e) && s.score > score - 0.5).length;
    pairs.push({ zh: z, en: e, sure: rivals === 0 });
  }
  const restZh = zh.filter((z) => !pairs.some((p) => p.zh === z));
  const restEn = en.filter((e) => !pairs.some((p) => p.en === e));
  if (restZh.length === restEn.length) {
    for (const [n, z] of restZh.entries()) pairs.push({ zh: z, en: restEn[n]!, sure: restZh.length === 1 });
  }
  return pairs.sort((a, b) => zh.indexOf(a.zh) - zh.indexOf(b.zh));
}

function titleScore(zh: ZhPostAt, en: EnPostAt, index: NameIndex): number {
  const { verdict } = judgeTitle(zh.organ, zh.title, en.title, index);
  if (verdict === 'allowed') return 1;
  return verdict === 'forbidden' ? 0.8 : 0;
}
