import { expect, test } from 'vitest';
import { emptyPerson, personInputOf, withEconomy } from './person-draft.ts';

test('the order of the name goes with the economy, unless somebody chose otherwise', () => {
  const norwegian = withEconomy(emptyPerson, 'NO');
  expect(norwegian).toMatchObject({ economy: 'NO', order: 'given-first' });
  expect(withEconomy(norwegian, 'JP').order).toBe('surname-first');
  const chosen = { ...emptyPerson, order: 'given-first' as const };
  expect(withEconomy(chosen, 'CN').order).toBe('given-first');
});

test('what was left empty is sent as not said', () => {
  expect(personInputOf({ ...emptyPerson, zhSurname: '安', note: '  ' })).toEqual({
    name: { order: 'surname-first', zh: { surname: '安', given: '' }, en: null, how: 'recorded' },
    economy: null,
    note: null,
  });
});
