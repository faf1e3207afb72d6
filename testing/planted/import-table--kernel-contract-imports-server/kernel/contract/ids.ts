import { open } from '../server/open.ts';

export const ids = [open];
