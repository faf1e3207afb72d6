import { door } from './server/index.ts';

export const contract = door;
