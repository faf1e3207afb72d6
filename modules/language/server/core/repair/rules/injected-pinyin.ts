import type { Paragraph } from '../../read/paragraphs.ts';
import type { RepairContext } from '../context.ts';
import { glossesOf, isEveryday } from '../glosses.ts';
import type { Proposal } from '../rule.ts';

/** Pinyin with tone marks injected after characters by a web page. */
export function injectedPinyin(paragraph: Paragraph, context: RepairContext): Proposal[] {
  return glossesOf(paragraph.text)
    .filter((gloss) => gloss.read)
    .map(({ chars, reading, start, end, toned }): Proposal => {
      const quoted = /[“‘「『"《]$/.test(paragraph.text.slice(0, start));
      return {
        kind: 'injected-pinyin',
        start,
        end,
        text: chars,
        // A syllable without a tone mark may be a remark of the writer's, unless others with marks were injected.
        certain: !quoted && ((toned && isEveryday(chars)) || context.pinyinInjected()),
        message: {
          zh: `“${chars}”后的拼音“${reading}”是网页抓取时混入的，应删除。`,
          en: `The reading “${reading}” after “${chars}” was injected by a web page and is to be deleted.`,
        },
      };
    });
}
