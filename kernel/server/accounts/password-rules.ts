import { z } from 'zod';
import { shortestPassword } from '../../contract/account.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import { loadReference } from '../reference/load.ts';
import { coreOf, isRun, unitOf, wordsOf } from './password-shape.ts';

/** Whose password it is: neither the office's name nor the person's own may be in it. */
export interface PasswordOf {
  office?: Pick<Office, 'code' | 'name' | 'shortName'>;
  name?: Both;
  email?: string;
}

/**
 * What is wrong with a chosen password, or null. Length is what counts; no rules about kinds of characters. What many
 * people choose, what is one thing over and over, a row of keys, and what everybody knows of the person, is refused.
 */
export async function passwordFault(password: string, of: PasswordOf = {}): Promise<Both | null> {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < shortestPassword) return tooShort;
  if (wordsOf(of).some((word) => plain.replace(/[\s._-]/g, '').includes(word))) return tooNear;
  const { common, rows } = await known();
  const unit = unitOf(plain);
  if ([...unit].length <= 3 || isRun(plain, rows)) return tooRegular;
  const core = coreOf(plain);
  if ([plain, unit, core].some((one) => common.has(one)) || core === '') return tooCommon;
  return null;
}

interface Known {
  common: ReadonlySet<string>;
  /** The rows of a keyboard, in order. */
  rows: readonly string[];
}
let kept: Promise<Known> | undefined;

/** The lists are read when the first password is chosen: no start waits for fifty thousand words. */
function known(): Promise<Known> {
  kept ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => ({
    common: new Set([...(dictionary['passwords-common'] as string[]), ...ownWords()]),
    rows: [
      '1234567890',
      'qwertyuiop',
      'asdfghjkl',
      'zxcvbnm',
      'abcdefghijklmnopqrstuvwxyz',
      '1qaz2wsx3edc4rfv5tgb',
    ],
  }));
  return kept;
}

function ownWords(): string[] {
  const row = z.strictObject({ word: z.string().regex(/^[a-z0-9]+$/) });
  return loadReference('common-password-words.json', row).rows.map(({ word }) => word);
}

const tooShort: Both = {
  zh: `密码至少 ${shortestPassword} 个字符。可以用几个不相干的词连成一句，好记又长。`,
  en: `A password has at least ${shortestPassword} characters. A few words that do not belong together are long and easy to keep in mind.`,
};
const tooNear: Both = {
  zh: '密码里有机构名称、您的姓名或邮箱，别人容易猜到，请换一个。',
  en: 'The password holds the name of the office, your own or your email, which others guess first. Choose another.',
};
const tooRegular: Both = {
  zh: '密码是重复或连续的字符，容易猜到，请换一个。',
  en: 'The password is one thing over and over, or a row of keys. Choose another.',
};
const tooCommon: Both = {
  zh: '这是许多人常用的密码，或只在常用词前后加了数字符号，请换一个。',
  en: 'This is a password many people use, or a common word with figures and signs around it. Choose another.',
};
