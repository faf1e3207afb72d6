import { page } from '../web/index.ts';

export const door = page;
