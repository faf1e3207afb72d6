import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { CasePerson, OwnCase } from '../../../contract/case.ts';
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

/** That it is a draft, and whose: the first of its people and the last digits of the passport tell it from others. */
export function draftOf({ people: [first] }: Pick<OwnCase, 'people'>): Both {
  const { draft } = applyTexts;
  if (!first) return draft;
  const last = first.passport?.slice(-4);
  const of = (lang: Lang, tail: string) =>
    [draft[lang], nameOf(first, lang), last && `${tail}${last}`].filter(Boolean).join(' · ');
  return { zh: of('zh', '护照尾号'), en: of('en', 'passport ending in ') };
}
