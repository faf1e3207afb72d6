import { part } from '../../lower/web/parts/part.ts';

export const page = part;
