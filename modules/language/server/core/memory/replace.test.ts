import { expect, test } from 'vitest';
import { replaceIn, textAfter } from './replace.ts';

const asked = (find: string, put: string, more: object = {}) => ({
  ...({ find, put, matchCase: 'no', wholeWords: 'no', ...more } as const),
});
const after = (text: string, ...of: Parameters<typeof asked>) => {
  const pieces = replaceIn(text, asked(...of));
  return pieces && textAfter(pieces);
};

test('every place gives way, and the pieces tell from what to what', () => {
  expect(replaceIn('The Port and the port.', asked('port', 'harbour'))).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'out', text: 'Port' },
    { kind: 'in', text: 'Harbour' },
    { kind: 'same', text: ' and the ' },
    { kind: 'out', text: 'port' },
    { kind: 'in', text: 'harbour' },
    { kind: 'same', text: '.' },
  ]);
});

test.each([
  ['The Port and the port.', 'port', 'harbour', { matchCase: 'yes' }, 'The Port and the harbour.'],
  ['The two sides agree.', 'the two sides', 'both sides', {}, 'Both sides agree.'],
  ['PORT', 'port', 'quay', {}, 'quay'],
  ['a portal of the port', 'port', 'harbour', { wholeWords: 'yes' }, 'a portal of the harbour'],
  ['副主任和主任', '主任', '局长', { wholeWords: 'yes' }, '副局长和局长'],
  ['two  blanks', '  ', ' ', {}, 'two blanks'],
  ['cost $5 (about)', '$5 (about)', '$& five', {}, 'cost $& five'],
  ['leave it out, please', ', please', '', {}, 'leave it out'],
] as const)('%s: %s becomes %s', (text, find, put, more, expected) => {
  expect(after(text, find, put, more)).toBe(expected);
});

test('nothing is told where the words are not there, stay as they are, or nothing would be left', () => {
  expect(after('The port', 'pier', 'quay')).toBe(null);
  expect(after('The port', 'port', 'port')).toBe(null);
  expect(after('port', 'port', ' ')).toBe(null);
});
