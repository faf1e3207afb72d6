import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the page “My account”. */
export const accountTexts = texts('account', zh, en);
