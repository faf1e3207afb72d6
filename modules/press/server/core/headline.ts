import type { Lang, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { ReleaseSentence, ReleaseText } from '../../contract/text.ts';

const longest = { zh: 60, en: 220 };
const ends = { zh: /[。！？；…]”?$/, en: /[.!?]["”’)]?$/ };

/** The headline of a side: a first paragraph of one short sentence without a stop. Null where there is none. */
export function headlineOf(side: readonly ReleaseSentence[], lang: Lang): string | null {
  const first = side[0];
  if (!first || side[1]?.paragraph === first.paragraph) return null;
  const text = first.text.trim();
  return text.length <= longest[lang] && !ends[lang].test(text) ? text : null;
}

/** The title a release goes by: its headlines; where both are missing, the beginning of the text. */
export function titleOf(text: ReleaseText): LocalText {
  const zh = headlineOf(text.zh, 'zh');
  const en = headlineOf(text.en, 'en');
  if (zh !== null || en !== null) return { zh, en, how: 'recorded' };
  const start = text.zh[0]?.text ?? text.en[0]?.text ?? '';
  return { zh: start.length > 30 ? `${start.slice(0, 30)}……` : start, en: null, how: 'recorded' };
}
