import { row } from '../modules/lower/server/queries.ts';

export const modules = [row];
