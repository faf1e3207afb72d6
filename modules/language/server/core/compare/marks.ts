import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

const CLOSING: Record<string, string> = {
  '“': '”',
  '(': ')',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '[': ']',
  '【': '】',
};
const OPENING = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/** A quotation mark, bracket or book-title mark that has no partner in its paragraph. */
export const markUnpaired: PairCheck = {
  id: 'mark-unpaired',
  severity: 'warning',
  about: { zh: '引号、括号或书名号不成对', en: 'A quotation mark, bracket or 《》 has no partner' },
  run: (pair) => (['zh', 'en'] as const).flatMap((lang) => unpairedIn(pair, lang)),
};

interface Mark {
  mark: string;
  sentence: number;
  start: number;
}

function unpairedIn(pair: Pair, lang: Lang): TextFinding[] {
  const paragraphs = [...Map.groupBy(pair.sides[lang].entries(), ([, s]) => s.paragraph).values()];
  return paragraphs.flatMap((sentences, n) => {
    const marks = sentences.flatMap(([sentence, { text }]) => marksOf(text).map((m) => ({ ...m, sentence })));
    const continued = paragraphs[n + 1]?.[0]?.[1].text.startsWith('“');
    return partnerless(marks)
      .filter(({ mark }) => !(mark === '“' && continued))
      .map((odd) => unpaired(lang, odd));
  });
}

/** The list numbers 1) and （1） aside: their bracket stands alone by custom. */
function marksOf(text: string): { mark: string; start: number }[] {
  const list = /^\s*[(（]?[\p{L}\p{N}]{1,3}[)）]/u.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(/[“”()（）《》〈〉「」『』[\]【】]/gu)]
    .filter(({ index }) => index >= list)
    .map(({ 0: mark, index }) => ({ mark, start: index }));
}

function partnerless(marks: Mark[]): Mark[] {
  const open: Mark[] = [];
  const odd: Mark[] = [];
  for (const mark of marks) {
    if (CLOSING[mark.mark]) {
      open.push(mark);
      continue;
    }
    const at = open.findLastIndex((m) => m.mark === OPENING[mark.mark] || twin(m.mark, mark.mark));
    if (at < 0) odd.push(mark);
    else open.splice(at, 1);
  }
  return [...odd, ...open];
}

/** Full and half width of one bracket close each other: the width is another matter. */
function twin(open: string, close: string): boolean {
  return '(（'.includes(open) && ')）'.includes(close);
}

function unpaired(lang: Lang, { mark, sentence, start }: Mark): TextFinding {
  return {
    check: 'mark-unpaired',
    severity: 'warning',
    at: spanOf(lang, sentence, { start, end: start + mark.length }),
    message: { zh: `“${mark}”不成对。`, en: `The mark ${mark} has no partner.` },
  };
}

/** Direct speech on one side only. */
export const quotesDiffer: PairCheck = {
  id: 'quotes-differ',
  severity: 'note',
  about: { zh: '一种语言为直接引语，另一种不是', en: 'Quoted speech on one side only' },
  run: (pair) =>
    pair.beads.flatMap((bead, n) => {
      const near = pair.window(n, 1);
      const found = bead.zh.flatMap((s) =>
        speech(pair, 'zh', s, near.en.length > 0 && !quotes(pair, 'en', near.en)),
      );
      return [
        ...found,
        ...bead.en.flatMap((s) => speech(pair, 'en', s, near.zh.length > 0 && !quotes(pair, 'zh', near.zh))),
      ];
    }),
};

function quotes(pair: Pair, lang: Lang, sentences: number[]): boolean {
  return sentences.some((s) => /[“”"「『]/u.test(pair.sides[lang][s]!.text));
}

const SPEECH: Record<Lang, RegExp> = {
  zh: /(?:[：:]|说|說|表示|指出)\s*([“「][^”」]{6,}[”」]?)/u,
  en: /(?:\b(?:said|says|added|stressed|noted)[,:]?\s*|^)([“"][^”"]{20,}[,.!?][”"])/u,
};

function speech(pair: Pair, lang: Lang, sentence: number, lacking: boolean): TextFinding[] {
  const match = lacking ? SPEECH[lang].exec(pair.sides[lang][sentence]!.text) : null;
  if (!match) return [];
  const start = match.index + match[0].length - match[1]!.length;
  return [
    {
      check: 'quotes-differ',
      severity: 'note',
      at: spanOf(lang, sentence, { start, end: start + match[1]!.length }),
      message: {
        zh: `${lang === 'zh' ? '中文' : '英文'}是直接引语，${lang === 'zh' ? '英文' : '中文'}没有引号。`,
        en: `The ${lang === 'zh' ? 'Chinese' : 'English'} quotes directly, the ${lang === 'zh' ? 'English' : 'Chinese'} has no quotation marks.`,
      },
    },
  ];
}
