import { texts } from '../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the pages that belong to no division. */
export const appTexts = texts('app', zh, en);
