import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the pages about the office itself. */
export const officeTexts = texts('office', zh, en);
