import { expect, test } from 'vitest';
import type { OpenHouse } from '../server/open-house.ts';
import { carryOut, type HouseCommand, UsageFault } from './house-command.ts';

const lines: object[] = [];
const open = { log: { error: (fields: object) => void lines.push(fields) } } as unknown as OpenHouse;

const commandThat = (run: HouseCommand['run']): HouseCommand => ({
  name: 'berth keep',
  usage: 'berth keep --name NAME',
  about: { zh: '预留泊位', en: 'keep a berth' },
  options: [],
  run,
});

test('what nobody foresaw is told as a failure with a number, and the log has it without values', async () => {
  const broken = commandThat(async () => {
    throw new Error('no berth for "苏晏" of su@brennhaven.example');
  });
  const { stdout, stderr, exit } = await carryOut(broken, open, ['--json'], '.');
  expect(exit).toBe(2);
  const { error } = JSON.parse(stdout);
  const [, incident] = /([0-9a-f-]{36})/.exec(error.message.zh) ?? [];
  expect([error.code, stderr.includes(incident!)]).toEqual(['internal', true]);
  expect(lines).toEqual([expect.objectContaining({ command: 'berth keep', incident })]);
  expect(JSON.stringify(lines)).not.toMatch(/苏晏|brennhaven/);
});

test('wrong usage says how the command is used', async () => {
  const asked = commandThat(async () => {
    throw new UsageFault({ zh: '缺少选项 --name。', en: 'Missing option: --name.' });
  });
  const { stdout, stderr, exit } = await carryOut(asked, open, [], '.');
  expect([stdout, exit]).toEqual(['', 2]);
  expect(stderr).toBe(
    '缺少选项 --name。 用法：chancery berth keep --name NAME\nMissing option: --name. Usage: chancery berth keep --name NAME\n',
  );
});
