import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The messages of the directory's pages. */
export const directoryTexts = texts('directory', zh, en);
