import { modules } from '../../../app/modules.ts';

export const door = modules;
