import { describe, expect, it } from 'vitest';
import { dictionaryTable } from './dictionary-table.ts';

const entries = [
  { traditional: '會', simplified: '会', pinyin: 'hui4', english: ['can', 'meeting'] },
  { traditional: '會', simplified: '会', pinyin: 'kuai4', english: ['to balance an account'] },
  {
    traditional: '會談',
    simplified: '会谈',
    pinyin: 'hui4 tan2',
    english: ['talks; "discussions" [hui4 tan2]'],
  },
  { traditional: '𠮷', simplified: '𠮷', pinyin: 'ji2', english: ['variant of 吉[ji2]'] },
];

function table(text: string) {
  return dictionaryTable(Buffer.from(text));
}

describe('the table of a dictionary', () => {
  const lexicon = table(JSON.stringify(entries));

  it('knows each word, with the glosses of all its entries in order', () => {
    expect(lexicon.glosses('会')).toEqual(['can', 'meeting', 'to balance an account']);
    expect(lexicon.glosses('会谈')).toEqual(['talks; "discussions" [hui4 tan2]']);
    expect(lexicon.glosses('𠮷')).toEqual(['variant of 吉[ji2]']);
    expect(['会', '会谈', '𠮷'].map(lexicon.has)).toEqual([true, true, true]);
  });

  it('knows no other', () => {
    expect(['會', '谈', '会谈录', ''].map(lexicon.has)).toEqual([false, false, false, false]);
    expect(lexicon.glosses('谈')).toEqual([]);
  });

  it('keeps as many words apart as there are', () => {
    const many = Array.from({ length: 3000 }, (_, n) => ({
      ...entries[0],
      simplified: `词${n}`,
      english: [`${n}`],
    }));
    const all = table(JSON.stringify(many));
    expect(many.every(({ simplified, english }) => all.glosses(simplified)[0] === english[0])).toBe(true);
    expect(all.has('词3000')).toBe(false);
  });

  it('refuses a file of another layout, and comes to an end on one cut short', () => {
    expect(() => table('[]')).toThrow('layout has changed');
    expect(table(JSON.stringify(entries).slice(0, 60)).has('会')).toBe(true);
  });
});
