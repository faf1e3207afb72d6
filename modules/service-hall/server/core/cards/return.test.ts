import { describe, expect, test } from 'vitest';
import { lineStates } from '../../../contract/card-states.ts';
import type { CardFacts } from './act.ts';
import { type BatchItem, judgeReturn } from './judge-return.ts';
import { readAnswer, readDayCell, readOutcome } from './read-cell.ts';
import { findReturnHead, type ReturnHead, readReturnRow } from './read-return.ts';

describe('a cell of an economy', () => {
  test.each<[string, ReturnType<typeof readAnswer>]>([
    ['', null],
    ['—', null],
    ['等答复', null],
    ['同意', { verb: 'grant', on: null, validUntil: null }],
    ['Granted', { verb: 'grant', on: null, validUntil: null }],
    ['2026-10-05', { verb: 'grant', on: '2026-10-05', validUntil: null }],
    ['2026年10月5日', { verb: 'grant', on: '2026-10-05', validUntil: null }],
    ['同意 2026-10-05 至 2028-01-01', { verb: 'grant', on: '2026-10-05', validUntil: '2028-01-01' }],
    ['granted on 2026/10/5 until 2028/1/1', { verb: 'grant', on: '2026-10-05', validUntil: '2028-01-01' }],
    ['不同意（2026-10-05）', { verb: 'refuse', on: '2026-10-05', validUntil: null }],
    ['Not granted', { verb: 'refuse', on: null, validUntil: null }],
    ['同意 2026-02-30', 'unread'],
    ['不同意 2026-10-05 至 2028-01-01', 'unread'],
    ['等答复 2026-10-05', 'unread'],
    ['看情况', 'unread'],
  ])('“%s”', (text, read) => {
    expect(readAnswer(text)).toEqual(read);
  });
  test('an outcome and a day are read, and what is neither is said to be', () => {
    expect(['', '受理', 'Taken', '退回', 'sent back', '再说'].map(readOutcome)).toEqual([
      null,
      'taken',
      'taken',
      'sent-back',
      'sent-back',
      'unread',
    ]);
    expect(['', '2026-11-03', '2026-13-03', '11月'].map(readDayCell)).toEqual([
      undefined,
      '2026-11-03',
      null,
      null,
    ]);
  });
});

const economies = new Set(['JPN', 'PER', 'SGP']);
const heading = [
  '序号',
  '护照号码',
  '部里结果',
  '退回原因',
  '卡号',
  '制卡日期',
  '卡有效期至',
  '日本 JPN',
  '秘鲁 PER',
  '新加坡 SGP',
];
const head = findReturnHead([['第3批'], heading], economies) as ReturnHead;

test('the headings are found under a title, in either language, and their lack is named', () => {
  expect(head.at).toBe(1);
  expect([...head.economies.keys()]).toEqual(['JPN', 'PER', 'SGP']);
  const english = ['Item', 'Passport', 'Outcome', 'Card number', 'Japan JPN', 'United States USA'];
  const found = findReturnHead([english], economies) as ReturnHead;
  expect([...found.columns.keys()]).toEqual(['place', 'passport', 'outcome', 'number']);
  expect([...found.economies.keys()]).toEqual(['JPN']);
  expect(findReturnHead([['序号', '姓名']], economies)).toEqual({ lacking: ['passport'] });
});

const item = (over: Partial<BatchItem> = {}): BatchItem => ({
  request: 'request-1',
  place: 1,
  service: 'abtc-new',
  state: 'sent',
  standing: {
    passport: 'EA1234567',
    cards: [] as CardFacts[],
    lines: [
      { id: 'jpn', state: 'pending' },
      { id: 'per', state: 'pending' },
      { id: 'sgp', state: 'granted' },
    ],
  },
  lines: [
    { id: 'jpn', economy: 'JPN', state: 'pending', sentOn: '2026-09-01' },
    { id: 'per', economy: 'PER', state: 'pending', sentOn: '2026-09-01' },
    { id: 'sgp', economy: 'SGP', state: 'granted', sentOn: '2026-09-01' },
  ],
  ...over,
});

function judge(rows: string[][], items: BatchItem[] = [item()]) {
  const read = rows.flatMap((cells) => readReturnRow(cells, head) ?? []);
  return judgeReturn(read, items, {
    economies: new Map([...economies].map((code) => [code, { zh: code, en: code }])),
    states: lineStates,
    today: '2026-11-24',
    numbersTaken: new Set(['CHN9']),
    faultWords: (fault) => ({ zh: fault, en: fault }),
  });
}

const row = (over: Record<number, string> = {}) =>
  heading.map((_, at) => over[at] ?? ['1', 'ea1234567'][at] ?? '');

describe('a row of a return', () => {
  test('is new where something of it is, and the same where all is on record', () => {
    expect(judge([row({ 2: '受理', 7: '同意 2026-10-05', 9: '同意' })])).toEqual([
      {
        place: '1',
        verdict: 'new',
        faults: [],
        plan: {
          request: 'request-1',
          outcome: 'taken',
          remark: null,
          answers: [{ line: 'jpn', verb: 'grant', on: '2026-10-05', validUntil: null }],
          card: null,
        },
      },
    ]);
    expect(judge([row({ 9: '同意' })])).toMatchObject([{ verdict: 'same', plan: null }]);
    expect(judge([row({ 2: '受理' })], [item({ state: 'taken' })])).toMatchObject([{ verdict: 'same' }]);
  });
  test('without a day is of today', () => {
    expect(judge([row({ 8: 'N' })])[0]!.plan!.answers).toEqual([
      { line: 'per', verb: 'refuse', on: '2026-11-24', validUntil: null },
    ]);
  });
  test('with a card is judged as the lines will stand', () => {
    const none = item();
    const waiting = { ...none, standing: { ...none.standing, lines: none.standing.lines.slice(0, 2) } };
    expect(judge([row({ 4: 'chn7', 5: '2026-11-03' })], [waiting])).toMatchObject([
      {
        verdict: 'faulty',
        faults: [{ kind: 'card-not-possible', values: { why: { en: 'nothing-granted' } } }],
      },
    ]);
    expect(judge([row({ 4: 'chn7', 5: '2026-11-03', 7: '同意 2026-10-05' })], [waiting])).toMatchObject([
      { verdict: 'new', plan: { card: { number: 'CHN7', issuedOn: '2026-11-03', endsOn: null } } },
    ]);
  });
  test.each<[string, Record<number, string>, string]>([
    ['another item', { 0: '9' }, 'place-unknown'],
    ['another passport', { 1: 'EA7654321' }, 'passport-differs'],
    ['an outcome nobody knows', { 2: '再说' }, 'outcome-unread'],
    ['sent back without a reason', { 2: '退回' }, 'remark-missing'],
    ['an answer nobody can read', { 7: '看情况' }, 'answer-unread'],
    ['an answer against the record', { 9: '不同意' }, 'answer-conflict'],
    ['an answer before it was sent', { 7: '同意 2026-08-31' }, 'day-too-early'],
    ['an answer of a day to come', { 7: '同意 2026-11-25' }, 'day-to-come'],
    ['a card without its day', { 4: 'CHN7' }, 'card-incomplete'],
    ['a card of no day', { 4: 'CHN7', 5: '去年' }, 'day-unread'],
    ['a number that is taken', { 4: 'CHN9', 5: '2026-11-03' }, 'card-number-taken'],
  ])('with %s is faulty, and nothing of it is planned', (_what, over, kind) => {
    const [judged] = judge([row(over)]);
    expect(judged).toMatchObject({ verdict: 'faulty', plan: null });
    expect(judged!.faults.map((fault) => fault.kind)).toContain(kind);
  });
  test('that stands twice is read once; an empty one not at all', () => {
    const judged = judge([row({ 2: '受理' }), row(), heading.map(() => '')]);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['new', 'faulty']);
    expect(judged[1]!.faults).toMatchObject([{ kind: 'place-twice' }]);
  });
});
