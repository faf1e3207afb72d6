import { door } from '../server/index.ts';

export const page = door;
