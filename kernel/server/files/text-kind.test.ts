import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';
import { textKind } from './text-kind.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['plain words', Buffer.from('Agenda\r\n一、开幕\n'), 'text/plain'],
  ['words in GB18030', Buffer.from('bbe1cca3', 'hex'), 'text/plain'],
  ['words in UTF-16', utf16('议程'), 'text/plain'],
  ['a page', Buffer.from('  <!DOCTYPE html><p>'), 'text/html'],
  ['a page behind a comment', Buffer.from('<!-- x -->\n<ScRiPt>'), 'text/html'],
  ['a page by its doctype alone', Buffer.from('<!-- x --><!-- y -->\n<!DOCTYPE html>\nAgenda'), 'text/html'],
  ['a page by a doctype cut off', Buffer.from('<!DOCTYPE html'), 'text/html'],
  // So many that trying every way to divide them would not end.
  ['nothing but comments', Buffer.from(`${'<!---->'.repeat(5_000)}Agenda`), 'text/plain'],
  ['a page in UTF-16', utf16('<html>'), 'text/html'],
  ['a drawing', Buffer.from('<svg xmlns="…">'), 'image/svg+xml'],
  ['a drawing behind its head', Buffer.from('<?xml version="1.0"?><!DOCTYPE svg><svg>'), 'image/svg+xml'],
  [
    'a drawing under another prefix',
    Buffer.from('<?xml version="1.0"?>\n<s:svg xmlns:s="…">'),
    'image/svg+xml',
  ],
  ['a memory', Buffer.from('<?xml version="1.0"?>\n<tmx version="1.4">'), 'application/xml'],
  [
    'a memory with its head',
    Buffer.from('<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx><header/><body>'),
    'application/xml',
  ],
  ['a page that calls itself one', Buffer.from('<!DOCTYPE html><tmx><body>'), 'text/html'],
  ['a script', Buffer.from('#!/bin/sh\nrm'), 'text/x-script'],
  ['no letters', Buffer.from([1, 2, 3, 0, 255]), undefined],
])('%s', (_what, bytes, kind) => {
  expect(textKind(bytes, true)).toBe(kind);
});

test('a character cut in two by the end of the head is no fault', () => {
  expect(textKind(Buffer.from('会谈').subarray(0, 5), false)).toBe('text/plain');
});

test.each([
  [undefined, undefined],
  ['bytes=0-4', { first: 0, last: 4 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=5-99', { first: 5, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', undefined],
  ['bytes=0-1,3-4', undefined],
  ['lines=1-2', undefined],
])('of ten bytes %s asks for %o', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});
