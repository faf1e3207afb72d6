import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Matched } from '../../contract/release.ts';
import type { ReleaseText, Span } from '../../contract/text.ts';
import { askedRepairs, staleLinks } from './progress.ts';

/** Where a place is, as a person would say it. */
export function placeLabel({ lang, sentence }: Pick<Span, 'lang' | 'sentence'>) {
  return lang === 'zh'
    ? { zh: `中文第 ${sentence + 1} 句`, en: `Chinese, sentence ${sentence + 1}` }
    : { zh: `英文第 ${sentence + 1} 句`, en: `English, sentence ${sentence + 1}` };
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
      placeLabel: placeLabel(place),
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
      ...(place ? { place, placeLabel: placeLabel(place) } : {}),
      message: { zh: `一处修复待定：${message.zh}`, en: `A repair waits for a decision: ${message.en}` },
    };
  });
  return [...stale, ...asked];
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
          placeLabel: placeLabel(place),
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
          placeLabel: placeLabel(place),
          message: said,
        },
      ];
    }
    return [];
  });
}
