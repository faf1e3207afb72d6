import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';
import { en as cardsEn } from './messages-cards.en.ts';
import { zh as cardsZh } from './messages-cards.zh.ts';
import { en as deskEn } from './messages-desk.en.ts';
import { zh as deskZh } from './messages-desk.zh.ts';
import { en as firmsEn } from './messages-firms.en.ts';
import { zh as firmsZh } from './messages-firms.zh.ts';

/** The messages of the hall's pages of the staff app. */
export const hallTexts = texts(
  'service-hall',
  { ...zh, ...cardsZh, ...deskZh, ...firmsZh },
  { ...en, ...cardsEn, ...deskEn, ...firmsEn },
);
