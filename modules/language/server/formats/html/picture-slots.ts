import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { asAttribute } from './escape.ts';

/** A page of ours with gaps for its pictures: each names, by number, one of the sources they are made of. */
export interface PageWithSlots {
  html: string;
  /** Parts of a Word document by name, or `data:` URLs of a web page. */
  pictures: string[];
}

/** Why a picture is only named. */
export type Unshown = 'outside' | 'kind' | 'chart' | 'unreadable';

const labels: Record<Unshown, Record<Lang, string>> = {
  outside: { zh: '图片（在文件之外，不取）', en: 'Picture (outside the file, not fetched)' },
  kind: { zh: '图片（这种格式不显示）', en: 'Picture (of a kind not shown here)' },
  chart: { zh: '图表（不显示）', en: 'Chart (not shown here)' },
  unreadable: {
    zh: '图片（已损坏、太大或太多，不显示）',
    en: 'Picture (damaged, too large or one too many, not shown)',
  },
};

/** The gap for a picture. `attributes` are written as they are: values escaped, a blank before each. */
export function pictureSlot(picture: number, alt: string, attributes: string): string {
  return `<img data-picture="${picture}" alt="${asAttribute(alt)}"${attributes}>`;
}

/** The box that stands for a picture that is not shown. Its alternative text is escaped already. */
export function unshownPicture(why: Unshown, alt: string, attributes: string, lang: Lang): string {
  const said = alt === '' ? '' : `${lang === 'zh' ? '：' : ': '}${alt}`;
  return `<span data-unshown${attributes}>${labels[why][lang]}${said}</span>`;
}

/**
 * A page with its pictures in their gaps, piece by piece: `urls` by number, null where none could be made. Where a
 * picture has no place in what is left of `room` (characters), its box stands: one used ten thousand times fills no memory.
 */
export function* filledSlots(
  html: string,
  urls: readonly (string | null)[],
  { lang, room }: { lang: Lang; room: number },
): Generator<string> {
  let done = 0;
  let left = room;
  for (const found of html.matchAll(/<img data-picture="(\d{1,6})" alt="([^"]*)"([^<>]*)>/g)) {
    const [slot, number, alt = '', attributes = ''] = found;
    const url = urls[Number(number)] ?? null;
    yield html.slice(done, found.index);
    if (url !== null && url.length <= left) {
      left -= url.length;
      yield `<img src="${url}" alt="${alt}"${attributes}>`;
    } else yield unshownPicture('unreadable', alt, attributes, lang);
    done = found.index + slot.length;
  }
  yield html.slice(done);
}
