import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { CasePerson } from '../../../contract/case.ts';
import { applyTexts } from './texts.ts';

/** Somebody's name as it is read in this language, as far as it was entered. */
export function nameOf(
  { nameZh, surname, given }: Pick<CasePerson, 'nameZh' | 'surname' | 'given'>,
  lang: Lang,
): string {
  const latin = [surname, given].filter(Boolean).join(' ');
  const both = lang === 'zh' ? [nameZh, latin] : [latin, nameZh];
  return both.filter(Boolean).join(' · ') || applyTexts.unnamed[lang];
}
