import type { Top } from '../../upper/contract.ts';

export type Door = Top;
