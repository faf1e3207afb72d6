import type { TextFinding } from '../../../contract.ts';
import { readingsOf } from '../../../../../kernel/contract/chinese-names.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';
import { type PlaceMention, placesOf } from './place-mentions.ts';

/** Names of the home country are left out and added freely: it, the country, our. */
const HOME = '中国';
const REACH = 2;
/** The generic part of a name (山, 江): texts leave it off. */
const KIND = /(?<=..)[山江河湖海岛省市县区州]$/u;

/** A listed place that only one side names; where the other has nearly the name, it is misspelt there. */
export const placeDiffers: PairCheck = {
  id: 'place-differs',
  severity: 'error',
  about: {
    zh: '地名不一致、拼写有误或只出现在一种语言中',
    en: 'A place is not the same on both sides, misspelt, or named on one side only',
  },
  run(pair) {
    const mentions = placesOf(pair);
    const named = new Set(mentions.en.flat().map((m) => m.row));
    return pair.beads.flatMap(({ zh, en }, n) => {
      if (zh.length === 0 || en.length === 0) return [];
      const near = pair.window(n, REACH);
      const inEn = new Set(near.en.flatMap((s) => mentions.en[s]!.map((m) => m.row)));
      const inZh = new Set(near.zh.flatMap((s) => mentions.zh[s]!.map((m) => m.row)));
      const onlyZh = unique(
        zh.flatMap((s) => mentions.zh[s]!).filter((m) => !inEn.has(m.row) && !isHome(pair, m)),
      );
      const onlyEn = unique(
        en
          .flatMap((s) => mentions.en[s]!)
          .filter((m) => !inZh.has(m.row) && !sharesForm(pair, m, inZh) && !isHome(pair, m)),
      );
      return judged(pair, onlyZh, onlyEn, { zh, en }, named);
    });
  },
};

function unique(mentions: PlaceMention[]): PlaceMention[] {
  return mentions.filter((m, n) => mentions.findIndex((x) => x.row === m.row) === n);
}

function isHome(pair: Pair, mention: PlaceMention): boolean {
  return pair.reference.places[mention.row]!.zh.includes(HOME);
}

/** One English form may belong to several places (Suzhou, Korea): any of them will do. */
function sharesForm(pair: Pair, mention: PlaceMention, rows: Set<number>): boolean {
  return [...rows].some((row) => pair.reference.places[row]!.en.includes(mention.text));
}

type Sentences = { zh: number[]; en: number[] };

function judged(
  pair: Pair,
  onlyZh: PlaceMention[],
  onlyEn: PlaceMention[],
  bead: Sentences,
  named: Set<number>,
): TextFinding[] {
  const found: TextFinding[] = [];
  const left = [...onlyEn];
  for (const zh of onlyZh) {
    const forms = pair.reference.places[zh.row]!.en;
    const typo = nearest(pair, forms, bead.en);
    if (typo) {
      found.push(misspelt(zh, typo));
      remove(left, (m) => m.sentence === typo.sentence && m.start === typo.start);
      continue;
    }
    const swapped = left.find(
      (m) => pair.reference.places[m.row]!.kind === pair.reference.places[zh.row]!.kind,
    );
    if (swapped) {
      left.splice(left.indexOf(swapped), 1);
      found.push(differ(pair, zh, swapped));
    } else if (!named.has(zh.row)) found.push(untranslated(zh, forms[0]!));
  }
  for (const en of left) {
    // Translators explain where a place lies; only a name miswritten in the Chinese is worth a word.
    const typo = nearestHan(pair, en, bead.zh);
    if (typo) found.push(miswritten(pair, en, typo));
  }
  return found;
}

function remove<T>(list: T[], where: (item: T) => boolean): void {
  const at = list.findIndex(where);
  if (at >= 0) list.splice(at, 1);
}

interface Near {
  sentence: number;
  start: number;
  end: number;
  text: string;
  wanted: string;
}

/** A capitalised word of the English that is a slip or two away from an accepted form. */
function nearest(pair: Pair, forms: string[], sentences: number[]): Near | undefined {
  for (const wanted of forms.filter((form) => form.length > 3)) {
    const limit = wanted.length > 7 ? 2 : 1;
    const size = wanted.split(' ').length;
    for (const sentence of sentences) {
      for (const { text, start } of phrasesOf(pair.sides.en[sentence]!.text, size)) {
        if (
          text !== wanted &&
          spellingDistance(text, wanted, limit) <= limit &&
          !/(?:n|s)$/.test(text.slice(wanted.length))
        ) {
          return { sentence, start, end: start + text.length, text, wanted };
        }
      }
    }
  }
  return undefined;
}

/** Runs of `size` words that begin with a capital. */
function phrasesOf(text: string, size: number): { text: string; start: number }[] {
  const words = [...text.matchAll(/[\p{L}'’]+/gu)];
  return words.flatMap((word, n) => {
    const last = words[n + size - 1];
    if (!last || !/^\p{Lu}/u.test(word[0])) return [];
    return [
      { text: text.slice(word.index, last.index + last[0].length).replace(/[’']s$/, ''), start: word.index },
    ];
  });
}

/** Characters of the Chinese that are the name but for one of them. */
function nearestHan(pair: Pair, en: PlaceMention, sentences: number[]): Near | undefined {
  const { hans } = placesOf(pair);
  const names = pair.reference.places[en.row]!.zh;
  if (sentences.some((s) => names.some((name) => hans[s]!.includes(name.replace(KIND, '')))))
    return undefined;
  for (const wanted of names) {
    for (const sentence of sentences) {
      const text = hans[sentence]!;
      for (let start = 0; start + wanted.length <= text.length; start++) {
        const part = text.slice(start, start + wanted.length);
        const wrong = [...part].filter((c, n) => c !== wanted[n]).length;
        if (
          wrong === 1 &&
          !(pair.lexicon.has(part) && wanted.length < 3) &&
          (wanted.length > 2 || soundsAlike(part, wanted))
        ) {
          return { sentence, start, end: start + wanted.length, text: part, wanted };
        }
      }
    }
  }
  return undefined;
}

function soundsAlike(a: string, b: string): boolean {
  return [...a].every((c, n) => c === b[n] || readingsOf(c).some((r) => readingsOf(b[n]!).includes(r)));
}

function misspelt(zh: PlaceMention, typo: Near): TextFinding {
  return {
    check: 'place-differs',
    severity: 'error',
    at: spanOf('en', typo.sentence, typo),
    against: spanOf('zh', zh.sentence, zh),
    message: {
      zh: `“${zh.text}”的英文应为 ${typo.wanted}，文中为 ${typo.text}。`,
      en: `${zh.text} is ${typo.wanted} in English; the text has ${typo.text}.`,
    },
    fix: {
      label: { zh: `改为 ${typo.wanted}`, en: `Write ${typo.wanted}` },
      edits: [{ ...spanOf('en', typo.sentence, typo), text: typo.wanted }],
    },
  };
}

function miswritten(pair: Pair, en: PlaceMention, typo: Near): TextFinding {
  const right = pair.reference.places[en.row]!.zh.find((zh) => zh === typo.wanted)!;
  return {
    check: 'place-differs',
    severity: 'error',
    at: spanOf('zh', typo.sentence, typo),
    against: spanOf('en', en.sentence, en),
    message: {
      zh: `英文为 ${en.text}，中文应为“${right}”，文中为“${typo.text}”。`,
      en: `The English has ${en.text}, in Chinese ${right}; the text has ${typo.text}.`,
    },
    fix: {
      label: { zh: `改为“${right}”`, en: `Write ${right}` },
      edits: [{ ...spanOf('zh', typo.sentence, typo), text: right }],
    },
  };
}

function differ(pair: Pair, zh: PlaceMention, en: PlaceMention): TextFinding {
  const wanted = pair.reference.places[zh.row]!.en[0]!;
  return {
    check: 'place-differs',
    severity: 'warning',
    at: spanOf('en', en.sentence, en),
    against: spanOf('zh', zh.sentence, zh),
    message: {
      zh: `地名不一致：中文为“${zh.text}”，英文为 ${en.text}。`,
      en: `The places differ: the Chinese has ${zh.text} (${wanted}), the English ${en.text}.`,
    },
    fix: {
      label: { zh: `改为 ${wanted}`, en: `Write ${wanted}` },
      edits: [{ ...spanOf('en', en.sentence, en), text: wanted }],
    },
  };
}

function untranslated(mention: PlaceMention, wanted: string): TextFinding {
  return {
    check: 'place-differs',
    severity: 'warning',
    at: spanOf('zh', mention.sentence, mention),
    message: {
      zh: `“${mention.text}”（${wanted}）在英文中没有出现。`,
      en: `${mention.text} (${wanted}) is not named in the English.`,
    },
  };
}
