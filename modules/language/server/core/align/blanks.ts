import type { Bead } from '../../../contract/texts.ts';

/** The numbers of the sentences that say something. */
export function spoken(texts: readonly string[]): number[] {
  return texts.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
}

function run(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

/**
 * Beads over the spoken sentences become beads over all. A blank inside a bead belongs to it; any other blank is a
 * bead of its own that nothing answers.
 */
export function withBlanks(
  beads: readonly Bead[],
  spokenZh: readonly number[],
  spokenEn: readonly number[],
  total: { zh: number; en: number },
): Bead[] {
  const all: Bead[] = [];
  let zhDone = 0;
  let enDone = 0;
  const blanksUpTo = (zh: number, en: number) => {
    for (const index of run(zhDone, zh)) all.push({ zh: [index], en: [], confidence: 1, reasons: [] });
    for (const index of run(enDone, en)) all.push({ zh: [], en: [index], confidence: 1, reasons: [] });
    zhDone = Math.max(zhDone, zh);
    enDone = Math.max(enDone, en);
  };
  for (const bead of beads) {
    const zh = bead.zh.map((n) => spokenZh[n]!);
    const en = bead.en.map((n) => spokenEn[n]!);
    blanksUpTo(zh[0] ?? zhDone, en[0] ?? enDone);
    const zhEnd = zh.length > 0 ? zh.at(-1)! + 1 : zhDone;
    const enEnd = en.length > 0 ? en.at(-1)! + 1 : enDone;
    all.push({ ...bead, zh: run(zhDone, zhEnd), en: run(enDone, enEnd) });
    zhDone = zhEnd;
    enDone = enEnd;
  }
  blanksUpTo(total.zh, total.en);
  return all;
}
