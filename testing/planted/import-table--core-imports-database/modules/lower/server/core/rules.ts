import { open } from '../../../../kernel/server/open.ts';

export const rules = open;
