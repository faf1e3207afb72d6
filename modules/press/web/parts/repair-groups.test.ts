import { describe, expect, test } from 'vitest';
import type { MadeRepair } from '../../contract/text.ts';
import { around, groupRepairs, seen } from './repair-groups.ts';

function repair(found: string, fixed: string, status: MadeRepair['status'] = 'made'): MadeRepair {
  return {
    kind: 'punctuation-width',
    lang: 'zh',
    found,
    fixed,
    at: { paragraph: 0, offset: 0 },
    certain: status !== 'asked',
    message: { zh: '应使用全角标点。', en: 'Chinese takes the full-width mark.' },
    status,
    place: null,
  };
}

describe('repairs as they are shown', () => {
  test('the same change is told once with its places; another is told apart', () => {
    const groups = groupRepairs([repair(',', '，'), repair('(', '（'), repair(',', '，')]);
    expect(groups.map(({ numbers }) => numbers)).toEqual([[0, 2], [1]]);
  });

  test('one that was refused leaves its group', () => {
    const groups = groupRepairs([repair(',', '，'), repair(',', '，', 'left'), repair(',', '，')]);
    expect(groups.map(({ numbers, one }) => [one.status, numbers])).toEqual([
      ['made', [0, 2]],
      ['left', [1]],
    ]);
  });

  test('questions come first and each stands for itself', () => {
    const groups = groupRepairs([
      repair(',', '，'),
      repair('防', '访', 'asked'),
      repair('防', '访', 'asked'),
    ]);
    expect(groups.map(({ numbers }) => numbers)).toEqual([[1], [2], [0]]);
  });
});

test('around a place stand a few characters, or a word on either side', () => {
  expect(around('访问布伦港市的代表团', 4, 5, 'zh')).toEqual({ before: '问布伦', after: '市的代' });
  expect(around('the Municipal People’s Congress met', 14, 22, 'en')).toEqual({
    before: 'Municipal ',
    after: ' Congress',
  });
});

test('what cannot be seen is made visible, and nothing else is touched', () => {
  expect([seen(' '), seen('\u200B'), seen('港 市'), seen('')]).toEqual(['␣', 'U+200B', '港 市', '']);
});
