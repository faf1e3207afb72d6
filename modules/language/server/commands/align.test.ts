import { describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { alignCommand } from './align.ts';

const files: Record<string, string | Uint8Array> = {
  'zh.txt': '港口已经开放。\n\n双方讨论了教育。学校有12名教师。\n',
  'en.txt': 'The port has opened.\n\nThe two sides discussed education. The school has 12 teachers.\n',
  'empty.txt': '',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
};

const run = (...args: string[]) => runCommand(alignCommand, files, args);

describe('align', () => {
  it('cuts texts into sentences and prints a bead a line', async () => {
    expect(await run('zh.txt', 'en.txt')).toEqual({
      code: 0,
      stdout: '[0]:[0]\n[1]:[1]\n[2]:[2]\n',
      stderr: '',
    });
  });

  it('takes every line as a sentence with --sentences, blank ones too', async () => {
    const { stdout } = await run('zh.txt', 'en.txt', '--sentences');
    expect(stdout).toBe('[0]:[0]\n[1]:[]\n[]:[1]\n[2]:[2]\n');
  });

  it('prints exactly one object with --json', async () => {
    const { code, stdout, stderr } = await run('--json', 'zh.txt', 'en.txt');
    const { beads } = JSON.parse(stdout);
    expect([code, stderr]).toEqual([0, '']);
    expect(beads[2]).toEqual({
      zh: [2],
      en: [2],
      confidence: expect.any(Number),
      reasons: expect.any(Array),
    });
    expect(beads[2].reasons).toContain('number 12');
  });

  it.each([
    [[]],
    [['zh.txt']],
    [['zh.txt', 'en.txt', 'more.txt']],
    [['zh.txt', 'en.txt', '--fast']],
    [['zh.txt', 'missing.txt']],
    [['empty.txt', 'en.txt']],
    [['zh.txt', 'picture.txt']],
    [['en.txt', 'zh.txt']],
  ])('refuses %j with a message in both languages', async (args) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(stderr).toMatch(/[a-z]{4}/);
  });

  it('prints exactly one object with --json when it refuses, too', async () => {
    for (const args of [
      ['zh.txt'],
      ['zh.txt', 'missing.txt'],
      ['empty.txt', 'en.txt'],
      ['en.txt', 'zh.txt'],
    ]) {
      const { code, stdout } = await run('--json', ...args);
      const { error } = JSON.parse(stdout);
      expect([code, error.code], args.join(' ')).toEqual([2, expect.any(String)]);
      expect(error.message).toEqual({ zh: expect.any(String), en: expect.any(String) });
    }
  });
});
