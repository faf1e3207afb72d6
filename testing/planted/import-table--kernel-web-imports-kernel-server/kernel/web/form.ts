import { open } from '../server/open.ts';

export const form = open;
