import { describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { segmentsCommand } from './segments.ts';

const files: Record<string, string> = {
  'speech.txt': '各位来宾，下午好！祝活动圆满成功！\n谢谢。\n',
  'letter.txt': 'Dear Mr. Moore, thank you. We met on Dec. 3.\n',
  'own.srx':
    '<srx version="2.0"><header cascade="no"/><body><languagerules><languagerule languagerulename="a">' +
    '<rule><beforebreak>，</beforebreak><afterbreak/></rule></languagerule></languagerules>' +
    '<maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>',
  'bad.srx': '<tmx version="1.4"/>',
};

const run = (...args: string[]) => runCommand(segmentsCommand, files, args);

describe('segments', () => {
  it('prints a segment a line, by the rules of the house', async () => {
    const { code, stdout } = await run('speech.txt');
    expect([code, stdout]).toEqual([0, '各位来宾，下午好！\n祝活动圆满成功！\n谢谢。\n']);
    expect((await run('letter.txt', '--from', 'en')).stdout).toBe(
      'Dear Mr. Moore, thank you.\nWe met on Dec. 3.\n',
    );
  });

  it('by rules of a file', async () => {
    const { stdout } = await run('speech.txt', '--rules', 'own.srx');
    expect(stdout).toBe('各位来宾，\n下午好！祝活动圆满成功！\n谢谢。\n');
  });

  it('prints exactly one object with --json', async () => {
    const { format, segments } = JSON.parse((await run('speech.txt', '--json')).stdout);
    expect(format).toBe('text');
    expect(segments[2]).toEqual({ place: 2, paragraph: 1, kind: 'text', source: '谢谢。' });
  });

  it.each([
    [[], 'usage'],
    [['speech.txt', 'letter.txt'], 'usage'],
    [['speech.txt', '--from', 'fr'], 'usage'],
    [['gone.txt'], 'file-unreadable'],
    [['speech.txt', '--rules', 'gone.srx'], 'file-unreadable'],
    [['speech.txt', '--rules', 'bad.srx'], 'format-other'],
  ])('says what is wrong: %s', async (args, code) => {
    const ended = await run(...args, '--json');
    expect([ended.code, JSON.parse(ended.stdout).error.code]).toEqual([2, code]);
    expect(ended.stderr).toMatch(/\p{Script=Han}/u);
  });
});
