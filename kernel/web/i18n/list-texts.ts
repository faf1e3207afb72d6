import { en } from './list-messages.en.ts';
import { zh } from './list-messages.zh.ts';
import { texts } from './texts.ts';

/** The messages of lists. */
export const listTexts = texts('list', zh, en);
