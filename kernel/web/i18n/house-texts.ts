import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';
import { texts } from './texts.ts';

/** The messages of the frame and the kit. */
export const houseTexts = texts('house', zh, en);
