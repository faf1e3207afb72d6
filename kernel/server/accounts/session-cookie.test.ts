import { expect, test } from 'vitest';
import { testHouse } from '../../../testing/house.ts';
import { openAccounts } from './open.ts';

test('the session’s cookie is called as the sign-in library calls it', async () => {
  const house = await testHouse([]);
  for (const publicUrl of ['http://localhost:4100', 'https://fao.example']) {
    const accounts = await openAccounts(house.deps, { publicUrl });
    const { authCookies } = await (await accounts.auth()).$context;
    expect(accounts.sessionCookie).toBe(authCookies.sessionToken.name);
  }
  await house.close();
});
