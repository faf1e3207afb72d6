import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the press pages of the staff app. */
export const pressTexts = texts('press', zh, en);
