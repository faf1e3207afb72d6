import { expect, test } from 'vitest';
import { newClient, sentClient } from './typed-client.ts';

test('addresses and domains come a line each, with commas of either language, and a domain without its @', () => {
  const typed = {
    ...newClient,
    addresses: 'a@one.example\n\n b@one.example，c@one.example ',
    domains: '@two.example',
  };
  expect(sentClient(typed)).toEqual({
    addresses: ['a@one.example', 'b@one.example', 'c@one.example'],
    domains: ['two.example'],
    monthly: 10,
    atOnce: 4,
    keepDays: 365,
  });
});

test('what is no figure goes to the server as it was typed, which says so at its field', () => {
  expect(sentClient({ ...newClient, monthly: 'ten' }).monthly).toBe('ten');
});
