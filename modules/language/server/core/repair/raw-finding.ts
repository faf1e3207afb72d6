import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Severity } from '../../../contract/texts.ts';

/** What is wrong with the characters of a paragraph and is not repaired: a place, the reason, perhaps a mending. */
export interface RawFinding {
  check: RawCheck;
  severity: Severity;
  /** The paragraph’s index and the stretch of its text. */
  paragraph: number;
  start: number;
  end: number;
  found: string;
  /** What to write instead, where that is known. */
  fixed?: string;
  message: Both;
}

/** The checks that look at characters, as `check-release --list` prints them. */
export const RAW_CHECKS = [
  {
    id: 'mixed-script',
    severity: 'error',
    about: { zh: '简体与繁体混用', en: 'Simplified and traditional characters in one text' },
  },
  {
    id: 'traditional-script',
    severity: 'note',
    about: { zh: '中文全文为繁体，可以转换', en: 'The Chinese is wholly traditional and can be converted' },
  },
  {
    id: 'replacement-character',
    severity: 'error',
    about: { zh: '有字符在复制中丢失', en: 'Characters were lost in copying' },
  },
  {
    id: 'mojibake-unrecoverable',
    severity: 'error',
    about: { zh: '无法还原的乱码', en: 'Mojibake that cannot be turned back' },
  },
  {
    id: 'unmatched-pinyin',
    severity: 'warning',
    about: {
      zh: '汉字后的拼音与读音不符',
      en: 'A reading in brackets that is not one of the character before it',
    },
  },
] as const satisfies readonly { id: string; severity: Severity; about: Both }[];

export type RawCheck = (typeof RAW_CHECKS)[number]['id'];
