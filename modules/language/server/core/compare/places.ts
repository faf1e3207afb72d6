import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Severity, Span, TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { type NearName, nearChinese, nearEnglish } from './near-names.ts';
import { spanOf } from './place.ts';
import { type PlaceMention, type PlaceMentions, placesOf } from './place-mentions.ts';

/** The home country is left out and added freely: it, the country, our. */
const HOME = '中国';
/** How many beads away a name may be said instead. */
const REACH = 2;

/** A listed place or body that the two sides do not both name; where one has nearly the name, it is misspelt. */
export const placeDiffers: PairCheck = {
  id: 'place-differs',
  severity: 'error',
  about: {
    zh: '地名、机构通名不一致、拼写有误或英文中没有出现',
    en: 'A place or well-known body differs, is misspelt, or is not named in the English',
  },
  run(pair) {
    const mentions = placesOf(pair);
    const anywhere = new Set(mentions.en.flat().map((m) => m.row));
    return pair.beads.flatMap((bead, n) => {
      if (bead.zh.length === 0 || bead.en.length === 0) return [];
      const near = pair.window(n, REACH);
      const zh = unanswered(mentions, bead, 'zh');
      const en = unanswered(mentions, bead, 'en').filter((m) => !sharesForm(mentions, m, bead.zh));
      return judged(pair, { zh, en }, bead, (m) => anywhere.has(m.row) || names(mentions, m.row, near.en));
    });
  },
};

type Sentences = { zh: number[]; en: number[] };
type Left = { zh: PlaceMention[]; en: PlaceMention[] };

/** Names of one side of a bead that its other side has less often, once each. */
function unanswered(mentions: PlaceMentions, bead: Sentences, lang: 'zh' | 'en'): PlaceMention[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  const own = bead[lang].flatMap((s) => mentions[lang][s]!);
  const answers = bead[other].flatMap((s) => mentions[other][s]!);
  const count = (list: PlaceMention[], row: number) => list.filter((m) => m.row === row).length;
  return own
    .filter((m) => count(own, m.row) > count(answers, m.row) && !mentions.rows[m.row]!.zh.includes(HOME))
    .filter((m, n, left) => left.findIndex((x) => x.row === m.row) === n);
}

function namedIn(pair: Pair, row: number, zh: number[]): boolean {
  return zh.some((s) => placesOf(pair).zh[s]!.some((m) => m.row === row));
}

function names(mentions: PlaceMentions, row: number, en: number[]): boolean {
  return en.some((s) => mentions.en[s]!.some((m) => m.row === row));
}

/** One English form may belong to several places (Suzhou, Korea): any of them will do. */
function sharesForm(mentions: PlaceMentions, mention: PlaceMention, zh: number[]): boolean {
  return zh.some((s) =>
    mentions.zh[s]!.some((m) => m.row !== mention.row && mentions.rows[m.row]!.en.includes(mention.text)),
  );
}

function judged(
  pair: Pair,
  left: Left,
  bead: Sentences,
  saidNear: (zh: PlaceMention) => boolean,
): TextFinding[] {
  const { rows } = placesOf(pair);
  const found: TextFinding[] = [];
  for (const zh of left.zh) {
    const { en: forms, kind } = rows[zh.row]!;
    const slip = nearEnglish(pair, forms, bead.en);
    const swapped = left.en.find(
      (m) => rows[m.row]!.kind === kind && kind !== 'body' && !namedIn(pair, m.row, bead.zh),
    );
    if (slip) found.push(misspelt(zh, slip));
    else if (saidNear(zh)) continue;
    else if (swapped) {
      left.en.splice(left.en.indexOf(swapped), 1);
      found.push(differ(zh, swapped, forms[0]!));
    } else if (kind !== 'body') found.push(untranslated(zh, forms[0]!));
  }
  // Translators explain where a place lies; only a name miswritten in the Chinese is worth a word.
  for (const en of left.en) {
    const slip = nearChinese(pair, en, bead.zh);
    if (slip) found.push(miswritten(en, slip));
  }
  return found;
}

function finding(severity: Severity, at: Span, message: Both, against?: Span, text?: string): TextFinding {
  return {
    check: 'place-differs',
    severity,
    at,
    message,
    ...(against && { against }),
    ...(text && {
      fix: { label: { zh: `改为 ${text}`, en: `Write ${text}` }, edits: [{ ...at, text }] },
    }),
  };
}

function misspelt(zh: PlaceMention, { sentence, start, end, text, wanted }: NearName): TextFinding {
  const message = {
    zh: `“${zh.text}”的英文应为 ${wanted}，文中为 ${text}。`,
    en: `${zh.text} is ${wanted} in English; the text has ${text}.`,
  };
  return finding(
    'error',
    spanOf('en', sentence, { start, end }),
    message,
    spanOf('zh', zh.sentence, zh),
    wanted,
  );
}

function miswritten(en: PlaceMention, { sentence, start, end, text, wanted, sure }: NearName): TextFinding {
  const message = {
    zh: `英文为 ${en.text}，中文应为“${wanted}”，文中为“${text}”。`,
    en: `The English has ${en.text}, in Chinese ${wanted}; the text has ${text}.`,
  };
  const at = spanOf('zh', sentence, { start, end });
  return finding(sure ? 'error' : 'warning', at, message, spanOf('en', en.sentence, en), wanted);
}

function differ(zh: PlaceMention, en: PlaceMention, wanted: string): TextFinding {
  const message = {
    zh: `地名不一致：中文为“${zh.text}”，英文为 ${en.text}。`,
    en: `The places differ: the Chinese has ${zh.text} (${wanted}), the English ${en.text}.`,
  };
  return finding('warning', spanOf('en', en.sentence, en), message, spanOf('zh', zh.sentence, zh), wanted);
}

function untranslated(zh: PlaceMention, wanted: string): TextFinding {
  return finding('warning', spanOf('zh', zh.sentence, zh), {
    zh: `“${zh.text}”（${wanted}）在英文中没有出现。`,
    en: `${zh.text} (${wanted}) is not named in the English.`,
  });
}
