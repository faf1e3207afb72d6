import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';
import { en as contactEn } from './messages-contact.en.ts';
import { zh as contactZh } from './messages-contact.zh.ts';
import { en as importEn } from './messages-import.en.ts';
import { zh as importZh } from './messages-import.zh.ts';
import { en as namesEn } from './messages-names.en.ts';
import { zh as namesZh } from './messages-names.zh.ts';
import { en as orderEn } from './messages-order.en.ts';
import { zh as orderZh } from './messages-order.zh.ts';

/** The messages of the directory's pages. */
export const directoryTexts = texts(
  'directory',
  { ...zh, ...importZh, ...namesZh, ...contactZh, ...orderZh },
  { ...en, ...importEn, ...namesEn, ...contactEn, ...orderEn },
);
