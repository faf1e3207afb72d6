import { zh } from './messages.zh.ts';
import { en } from './messages.en.ts';

export const lower = { zh, en, form: { zh: '', en: '' } };
