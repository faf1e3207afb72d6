import type { TextFinding } from '../../../contract/texts.ts';
import type { BodyLink, EnBodyAt, ZhBodyAt } from '../facts/bodies.ts';
import { englishOfBodyWord } from '../facts/bodies-zh.ts';
import { unansweredWords } from '../facts/body-agreement.ts';
import type { Pair, PairCheck } from './check.ts';
import { headlineLength } from './headline.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** Words of a body's name that its English here has lost. */
export const bodyNameWordsLost: PairCheck = {
  id: 'body-name-words-lost',
  severity: 'warning',
  about: {
    zh: '机构名称的译文漏掉了词，成了另一个机构或不全',
    en: "Words of a body's name are lost in English, so that it is incomplete or another body",
  },
  run: (pair) => [...otherBody(pair), ...wordsLost(pair)],
};

/** 人大常委会 is in the Chinese, only the People's Congress in the English: the one is part of the other. */
function otherBody(pair: Pair): TextFinding[] {
  const { bodies, text } = namesOf(pair);
  return pair.beads.flatMap((bead) => {
    const zh = bodies.zh.filter((b) => bead.zh.includes(b.sentence) && !bodies.links.some((l) => l.zh === b));
    const en = bodies.en.filter((b) => bead.en.includes(b.sentence) && !bodies.links.some((l) => l.en === b));
    const said = bodies.zh.filter((b) => bead.zh.includes(b.sentence));
    return zh.flatMap((body): TextFinding[] => {
      const answer = en.find((e) => isPartOf(e, body) && !said.some((s) => s.row === e.row));
      if (!answer) return [];
      const full = bodies.links.find((l) => l.zh.row === body.row && !l.en.short)?.en.text;
      return [lostBody(body, answer, full, text.zhAsIs[body.sentence]!.slice(body.start, body.end))];
    });
  });
}

function isPartOf(en: EnBodyAt, zh: ZhBodyAt): boolean {
  if (!en.row || !zh.row || en.row === zh.row || en.row.scope !== zh.row.scope) return false;
  const names = zh.row.zh;
  return en.row.zh.some(
    (short) => short.length > 1 && names.some((name) => name.startsWith(short) && name !== short),
  );
}

function lostBody(zh: ZhBodyAt, en: EnBodyAt, full: string | undefined, written: string): TextFinding {
  const at = spanOf('en', en.sentence, en);
  return {
    check: bodyNameWordsLost.id,
    severity: 'warning',
    at,
    against: spanOf('zh', zh.sentence, zh),
    message: {
      zh: `中文为“${written}”，英文只有 ${en.text}，是另一个机构。`,
      en: `The Chinese has ${written}; ${en.text} is another body.${full ? ` Elsewhere in the text: ${full}.` : ''}`,
    },
    ...(full
      ? { fix: { label: { zh: `改为 ${full}`, en: `Write ${full}` }, edits: [{ ...at, text: full }] } }
      : {}),
  };
}

/** A word of the Chinese name which the English name could have, and has not. */
function wordsLost(pair: Pair): TextFinding[] {
  const { bodies, text } = namesOf(pair);
  const told = new Set<string>();
  return bodies.links.flatMap((link): TextFinding[] => {
    if (link.en.short || isDescribed(pair, link.en)) return [];
    const lost = unansweredWords(link.zh, link.en, text).filter((word) => isExpected(pair, link, word));
    const key = `${link.zh.text}|${link.en.text}`;
    if (lost.length === 0 || told.has(key)) return [];
    told.add(key);
    const words = lost.map((w) => `${w} (${englishOfBodyWord(w, text.index)[0]})`).join(', ');
    return [
      {
        check: bodyNameWordsLost.id,
        severity: 'note',
        at: spanOf('en', link.en.sentence, link.en),
        against: spanOf('zh', link.zh.sentence, link.zh),
        message: {
          zh: `“${link.zh.text}”的“${lost.join('”“')}”在英文名称中没有对应。`,
          en: `${link.en.text} has nothing for ${words} of ${link.zh.text}.`,
        },
      },
    ];
  });
}

/** In a headline, or with "a" before it, a body is described and not named. */
function isDescribed(pair: Pair, { sentence, start }: EnBodyAt): boolean {
  const { en } = pair.sides;
  return sentence < headlineLength(en) || /\b[Aa]n? $/.test(en[sentence]!.text.slice(0, start));
}

/** A usual name without the word is not incomplete, unless the other usual names have it. */
function isExpected(pair: Pair, { zh, known }: BodyLink, word: string): boolean {
  const english = englishOfBodyWord(word, namesOf(pair).text.index);
  if (!known) return word.length > 1;
  return zh.row!.en.some((en) => english.some((e) => e.length > 3 && en.toLowerCase().includes(e)));
}
