import { door as right } from '../../right/server/index.ts';

export const door = right;
