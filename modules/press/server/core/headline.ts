import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { headlineOf } from '../../contract/headline.ts';
import type { ReleaseText } from '../../contract/text.ts';

/** The title a release goes by: its headlines; where both are missing, the beginning of the text. */
export function titleOf(text: ReleaseText): LocalText {
  const zh = headlineOf(text.zh, 'zh');
  const en = headlineOf(text.en, 'en');
  if (zh !== null || en !== null) return { zh, en, how: 'recorded' };
  const start = text.zh[0]?.text ?? text.en[0]?.text ?? '';
  return { zh: start.length > 30 ? `${start.slice(0, 30)}……` : start, en: null, how: 'recorded' };
}
