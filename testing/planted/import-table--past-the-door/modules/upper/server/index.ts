import { row } from '../../lower/server/queries.ts';

export const door = row;
