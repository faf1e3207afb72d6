import type { ReleaseText } from '../../contract/text.ts';

/** The sentences of a text that answer each other, in its order; what stands on one side alone says nothing of translation. */
export function pairsOfText({
  zh,
  en,
  links,
}: Pick<ReleaseText, 'zh' | 'en' | 'links'>): { zh: string; en: string }[] {
  return links.flatMap((link) => {
    const pair = {
      zh: link.zh.map((at) => zh[at]!.text.trim()).join(''),
      en: link.en.map((at) => en[at]!.text.trim()).join(' '),
    };
    return pair.zh !== '' && pair.en !== '' ? [pair] : [];
  });
}
