export const people = 'select id from lower.thing';
