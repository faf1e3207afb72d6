export { a as c } from './a.ts';
export const own = 1;
