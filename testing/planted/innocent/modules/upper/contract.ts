import type { about } from '../lower/contract.ts';

export type Upper = typeof about;
