import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../read/paragraphs.ts';
import { readSides } from '../read/sides.ts';
import { characterFindings } from './character-findings.ts';
import { RAW_CHECKS } from './raw-finding.ts';
import { scriptOf } from './script.ts';

function findingsOf(text: string): [string, string, string | undefined][] {
  const sides = readSides(paragraphsOf(text));
  return characterFindings(sides).map(({ check, at, fix }) => [
    check,
    sides[at.lang][at.sentence]!.text.slice(at.start, at.end),
    fix?.edits[0]?.text,
  ]);
}

describe('the script of a text', () => {
  it('counts characters that are of one script only', () => {
    expect(scriptOf('外事办公室')).toEqual({ simplified: 1, traditional: 0 });
    expect(scriptOf('外事辦公室')).toEqual({ simplified: 0, traditional: 1 });
    expect(scriptOf('皇后里台云于乾著')).toEqual({ simplified: 0, traditional: 0 });
  });

  it('is no matter where it is simplified throughout', () => {
    expect(findingsOf('市外事办公室组织了调研，乾隆年间的于某、后里、云台山都已说明。')).toEqual([]);
  });

  it('is noted where it is traditional throughout', () => {
    expect(findingsOf('市外事辦公室組織調研，與會領導發言。').map(([check]) => check)).toEqual([
      'traditional-script',
    ]);
  });

  it('points at each slip of the other script, with the right character', () => {
    const simplified = '市外事办公室组织了调研，与会领导发言，强调开放发展。'.repeat(4);
    expect(findingsOf(`${simplified}各單位认真贯彻。`)).toEqual([['mixed-script', '單', '单']]);
    const traditional = '市外事辦公室組織調研，與會領導發言，強調開放發展。'.repeat(4);
    expect(findingsOf(`${traditional}各单位認真貫徹。`)).toEqual([['mixed-script', '单', '單']]);
  });

  it('is settled as a whole where both are frequent', () => {
    expect(findingsOf('市外事办公室组织调研。\n市外事辦公室組織調研。').map(([check]) => check)).toEqual([
      'mixed-script',
    ]);
  });
});

describe('what cannot be repaired', () => {
  it.each([
    ['会议在云\ufffd举行，双方同意。', 'replacement-character', '\ufffd'],
    ['The mayor of Br\ufffdnn spoke about it.', 'replacement-character', '\ufffd'],
    ['会议在??举行，双方同意。', 'replacement-character', '??'],
    ['会议在锟斤拷锟斤拷举行。', 'mojibake-unrecoverable', '锟斤拷锟斤拷'],
    ['双方签署协议(shù)文本。', 'unmatched-pinyin', '议(shù)'],
  ])('%s', (text, check, found) => {
    expect(findingsOf(text).map(([id, where]) => [id, where])).toEqual([[check, found]]);
  });

  it('is said in both languages, under a check of the list', () => {
    const known = new Set<string>(RAW_CHECKS.map(({ id }) => id));
    for (const finding of characterFindings(readSides(paragraphsOf('会议在云\ufffd举行(shù)。')))) {
      expect(known.has(finding.check)).toBe(true);
      expect(finding.message.zh).not.toBe('');
      expect(finding.message.en).not.toBe('');
    }
  });
});
