export * from './one.ts';
export const two = 2;
