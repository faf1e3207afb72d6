import type { Both, Lang } from '../../contract/local-text.ts';

/** How a public page is read: one language, or both facing. Each is an address of its own. */
export type Reading = Lang | 'both';

export const readings: readonly Reading[] = ['zh', 'en', 'both'];

/** The language a page's own words are in; facing pages lead with Chinese. */
export function pageLang(reading: Reading): Lang {
  return reading === 'en' ? 'en' : 'zh';
}

export const htmlLang: Record<Lang, string> = { zh: 'zh-Hans', en: 'en' };

/** What the office shows of itself on its public pages. */
export interface PublicOffice {
  code: string;
  name: Both;
  shortName: Both;
  chop: string;
  timeZone: string;
}

/** Address of a public page of an office in one reading: `/o/yunjiang/en/news`. Facing is the plain address. */
export function publicPath(office: string, reading: Reading, rest = ''): string {
  return `/o/${office}${reading === 'both' ? '' : `/${reading}`}${rest}`;
}
