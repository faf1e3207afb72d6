import type { z } from 'zod';
import type { sentFile } from '../../contract/job-steps.ts';
import type { SegmentationRules } from '../core/segment/rules.ts';
import { FormatRefusal } from '../formats/format-refusal.ts';
import { readSrx } from '../formats/srx/read-srx.ts';
import { utf8Of } from '../formats/xml/write-xml.ts';
import { refuse } from '../refuse.ts';

/** The largest collections for all languages of the world have a third of it. */
const mostCharacters = 1_000_000;
/** Each rule is tried at every place of a text: more of them would keep everybody waiting. */
const mostRules = 5000;

/** A file of rules that was sent, read and held to be usable. */
export interface RulesRead {
  name: string;
  srx: string;
  rules: SegmentationRules;
  count: number;
}

/** Reads a file of rules, or refuses it in plain words. */
export async function readRules({ name, base64 }: z.infer<typeof sentFile>): Promise<RulesRead> {
  const srx = decoded(name, Buffer.from(base64, 'base64'));
  try {
    const rules = await readSrx(utf8Of([srx]));
    const count = [...rules.lists.values()].reduce((sum, list) => sum + list.length, 0);
    if (count > mostRules) throw refuse('rules-unreadable', { name, said: tooMany });
    return { name, srx, rules, count };
  } catch (error) {
    if (error instanceof FormatRefusal) throw refuse('rules-unreadable', { name, said: error.said });
    throw error;
  }
}

/** UTF-16 says so by its first two bytes; anything else has to be UTF-8. */
function decoded(name: string, bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const srx = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(declared, '');
    if (srx.length > mostCharacters) throw refuse('rules-unreadable', { name, said: tooLong });
    return srx;
  } catch (error) {
    if (error instanceof TypeError) throw refuse('rules-unreadable', { name, said: otherEncoding });
    throw error;
  }
}

/** What a file says of its encoding holds no more once it is kept as characters. */
const declared = /(?<=^<\?xml[^>]*)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/;

const tooMany = {
  zh: `规则超过${mostRules}条。请只留下中文和英文的规则。`,
  en: `it has more than ${mostRules} rules. Leave those for Chinese and English.`,
};
const tooLong = {
  zh: '文件太长。请只留下中文和英文的规则。',
  en: 'it is too long. Leave the rules for Chinese and English.',
};
const otherEncoding = {
  zh: '文件不是UTF-8或UTF-16编码。请另存为UTF-8后再试。',
  en: 'it is neither UTF-8 nor UTF-16. Save it as UTF-8 and try again.',
};
