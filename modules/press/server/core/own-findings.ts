import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { sentenceNumber } from '../../contract/headline.ts';
import type { Matched } from '../../contract/release.ts';
import type { ReleaseText, Span } from '../../contract/text.ts';
import { askedRepairs, staleLinks } from './progress.ts';

/** Where a place is, as a person would say it: by the number its sentence has on the page. */
export function placeLabel(text: ReleaseText, { lang, sentence }: Pick<Span, 'lang' | 'sentence'>): Both {
  const number = sentenceNumber(text[lang], lang, sentence);
  const side = lang === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
  return number === null
    ? { zh: `${side.zh}标题`, en: `${side.en} headline` }
    : { zh: `${side.zh}第${number}句`, en: `${side.en}, sentence ${number}` };
}

/** Findings about the release's own state: sides to be read again, repairs that wait for a decision. */
export function workFindings(text: ReleaseText): Finding[] {
  const stale = staleLinks(text).map((n): Finding => {
    const { stale: sides, ...link } = text.links[n]!;
    const lang = sides[0]!;
    const place: Span = {
      lang,
      sentence: link[lang][0] ?? 0,
      start: 0,
      end: text[lang][link[lang][0] ?? 0]?.text.length ?? 0,
    };
    return {
      check: 'press.side-stale',
      severity: 'warning',
      place,
      placeLabel: placeLabel(text, place),
      message: {
        zh: '另一种语言的对应句已改，请复核此句是否仍然相符。',
        en: 'The other side was changed. Read this again: does it still say the same?',
      },
    };
  });
  const asked = askedRepairs(text).map((n): Finding => {
    const { place, message } = text.repairs[n]!;
    return {
      check: 'press.repair-undecided',
      severity: 'warning',
      ...(place ? { place, placeLabel: placeLabel(text, place) } : {}),
      message: { zh: `一处修复待定：${message.zh}`, en: `A repair waits for a decision: ${message.en}` },
    };
  });
  return [...stale, ...asked];
}

/** Pictures written as characters: no font of the house has them, and a paper with one is not made. */
const picture = /(?:\p{Emoji_Presentation}|\u{FE0F})+/gu;

/** Findings of what the release's paper could not print. */
export function printFindings(text: ReleaseText): Finding[] {
  return (['zh', 'en'] as const).flatMap((lang) =>
    text[lang].flatMap(({ text: written }, sentence) =>
      [...written.matchAll(picture)].map((match): Finding => {
        const place: Span = { lang, sentence, start: match.index, end: match.index + match[0].length };
        return {
          check: 'press.cannot-be-printed',
          severity: 'error',
          place,
          placeLabel: placeLabel(text, place),
          message: {
            zh: `“${match[0]}”是表情符号，印不出来，请删去或改用文字。`,
            en: `“${match[0]}” is a picture and cannot be printed. Leave it out or say it in words.`,
          },
          fix: [{ ...place, text: '' }],
          fixLabel: { zh: '删去', en: 'Leave it out' },
        };
      }),
    ),
  );
}

/** Findings of the match with the directory: what is recorded otherwise is an error, who is new is a note. */
export function directoryFindings(text: ReleaseText, matched: readonly Matched[]): Finding[] {
  return matched.flatMap((one): Finding[] => {
    const sentence = text.zh.findIndex((s) => s.text.includes(one.zh));
    const start = sentence < 0 ? 0 : text.zh[sentence]!.text.indexOf(one.zh);
    const place: Span = { lang: 'zh', sentence: Math.max(0, sentence), start, end: start + one.zh.length };
    if (one.match === 'differs' && one.says) {
      const said = {
        zh: `“${one.zh}”与名录不符：${one.says.zh}。`,
        en: `“${one.en || one.zh}” differs from the directory. ${one.says.en}.`,
      };
      return [
        {
          check: 'press.differs-from-directory',
          severity: one.kind === 'person' ? 'error' : 'warning',
          place,
          placeLabel: placeLabel(text, place),
          message: said,
        },
      ];
    }
    if (one.match === 'new' && one.kind === 'person') {
      const said = {
        zh: `名录中没有“${one.zhHans}”，请核对姓名职务后记入。`,
        en: `${one.en || one.zh} is not in the directory. Check name and title, then enter.`,
      };
      return [
        {
          check: 'press.not-in-directory',
          severity: 'note',
          place,
          placeLabel: placeLabel(text, place),
          message: said,
        },
      ];
    }
    return [];
  });
}
