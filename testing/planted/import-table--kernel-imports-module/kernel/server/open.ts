import { door } from '../../modules/lower/server/index.ts';

export const open = door;
