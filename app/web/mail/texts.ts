import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the pages on notices by mail and calendar feeds. */
export const mailTexts = texts('mail', zh, en);
