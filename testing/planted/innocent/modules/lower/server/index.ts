export { thingsOf } from './queries.ts';
export const verbs = { 'lower.thing-added': { zh: '记入', en: 'entered' } };
