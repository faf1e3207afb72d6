export const path = '../../modules/lower/server/index.ts';
