import { loose } from '../loose.ts';

export const door = loose;
