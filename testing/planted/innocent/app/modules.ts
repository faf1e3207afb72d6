import { verbs } from '../modules/lower/server/index.ts';
import { reactions } from '../modules/upper/server/index.ts';

export const modules = [verbs, reactions];
