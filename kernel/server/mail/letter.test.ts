import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { openMailServer } from '../../../testing/mail-server.ts';
import type { MailHours } from '../../contract/mail.ts';
import { civil } from '../../contract/office-time.ts';
import { calendarOf } from '../../contract/working-days.ts';
import { nextDigest, openFrom } from './hours.ts';
import { oneLine, openMailer } from './mailer.ts';
import { writeLetter } from './write-letter.ts';

const at = new Date('2026-11-27T10:00:00+08:00');
const says = (zh: string) => ({ zh, en: zh });
const letterSaying = (title: string) =>
  writeLetter(
    {
      id: '018f0000-0000-7000-8000-000000000001',
      kind: 'notice',
      email: 'shen@yunjiang.example',
      language: 'en',
      office: yunjiang,
      lines: [{ says: says(title), link: '/releases/1', at }],
    },
    'https://fao.example',
  );

describe('a title that would be more than a title', () => {
  test('brings neither headers nor addressees with it, and no marks into the page', async () => {
    const server = await openMailServer();
    const mailer = openMailer({ smtpUrl: server.url, from: 'notices@fao.example' }, 'https://fao.example');
    const hostile = 'Hello\r\nBcc: everybody@rivals.example\r\n\r\n<script>alert(1)</script>\u202Etxt';
    expect(await mailer.send(letterSaying(hostile), at)).toEqual({ state: 'sent', reply: '250' });
    const [mail] = server.received;
    expect(mail!.to).toEqual(['shen@yunjiang.example']);
    expect(mail!.headers).not.toHaveProperty('bcc');
    expect(mail!.subject).toBe('Hello Bcc: everybody@rivals.example <script>alert(1)</script> txt');
    expect(mail!.html).not.toContain('<script>');
    expect(mail!.html).toContain('&lt;script&gt;');
    await server.close();
  });
  test('is one line, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

test('a server that is not there is tried again later, and left alone for half a minute', async () => {
  const server = await openMailServer();
  await server.close();
  const mailer = openMailer({ smtpUrl: server.url, from: 'notices@fao.example' }, 'https://fao.example');
  expect(await mailer.send(letterSaying('Hello'), at)).toMatchObject({ state: 'later' });
  const soon = new Date(at.getTime() + 29_000);
  expect(await mailer.send(letterSaying('Hello'), soon)).toEqual({ state: 'later', reply: 'unreachable' });
});

test('a password is not sent to a server that does not encrypt', async () => {
  const server = await openMailServer();
  const smtpUrl = server.url.replace('//', '//somebody:secret@');
  const mailer = openMailer({ smtpUrl, from: 'notices@fao.example' }, 'https://fao.example');
  expect(await mailer.send(letterSaying('Hello'), at)).toMatchObject({ state: 'later' });
  expect(server.received).toEqual([]);
  await server.close();
});

const place = { timeZone: 'Asia/Shanghai', calendar: calendarOf(new Map(), []) };
const night = { from: '21:00', until: '07:00' };
const noon = { from: '12:00', until: '14:00' };
const shanghai = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);

// 27 November 2026 is a Friday.
test.each<[string, Partial<MailHours>, string, string, string]>([
  ['by day a mail goes at once', { quiet: night }, '10:00', '2026-11-27', '10:00'],
  ['in the evening it waits for the morning', { quiet: night }, '21:00', '2026-11-28', '07:00'],
  ['before dawn it waits for the same morning', { quiet: night }, '06:59', '2026-11-27', '07:00'],
  ['at the end of the quiet hours it goes', { quiet: night }, '07:00', '2026-11-27', '07:00'],
  ['at noon it waits for the afternoon', { quiet: noon }, '13:59', '2026-11-27', '14:00'],
  ['before noon it goes', { quiet: noon }, '11:59', '2026-11-27', '11:59'],
  [
    'on Friday night it waits for Monday where days off are free',
    { quiet: night, workingDaysOnly: true },
    '22:00',
    '2026-11-30',
    '07:00',
  ],
])('%s', (_, hours, time, day, until) => {
  const all = { quiet: null, workingDaysOnly: false, digestAt: '08:30', ...hours };
  expect(openFrom(all, place, shanghai('2026-11-27', time))).toEqual(shanghai(day, until));
});

test('a digest goes out at its hour, today if that is to come, else on the next day that has one', () => {
  const hours = { quiet: night, workingDaysOnly: false, digestAt: '08:30' };
  const next = (time: string, over = {}) =>
    nextDigest({ ...hours, ...over }, place, shanghai('2026-11-27', time));
  expect(next('08:29')).toEqual(shanghai('2026-11-27', '08:30'));
  expect(next('08:30')).toEqual(shanghai('2026-11-28', '08:30'));
  expect(next('09:00', { workingDaysOnly: true })).toEqual(shanghai('2026-11-30', '08:30'));
});

test('no hour is ever before now, and none of the quiet ones is open', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  fc.assert(
    fc.property(time, time, time, fc.boolean(), (from, until, now, workingDaysOnly) => {
      fc.pre(from !== until);
      const hours = { quiet: { from, until }, workingDaysOnly, digestAt: '08:30' };
      const asked = shanghai('2026-11-27', now);
      const open = openFrom(hours, place, asked);
      const said = civil('Asia/Shanghai', open).time;
      const quiet = until < from ? said >= from || said < until : said >= from && said < until;
      // A day off ends at the digest's hour where the quiet hours lie within the day.
      expect(open.getTime() >= asked.getTime() && (!quiet || said === '08:30')).toBe(true);
    }),
  );
});
