import { expect, test } from 'vitest';
import { modules } from '../modules.ts';
import { moduleCommands } from './module-commands.ts';

test('every command of a division can be called, under its name', async () => {
  const wanted = new Map(modules.flatMap(({ commands }) => commands.map((one) => [one.name, one] as const)));
  const loaded = await Promise.all(
    Object.entries(moduleCommands).map(async ([name, load]) => [name, await load()] as const),
  );
  expect(new Map(loaded)).toEqual(wanted);
});
