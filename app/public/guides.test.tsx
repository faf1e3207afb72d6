import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceHall, serviceList } from '../../modules/service-hall/server/index.ts';
import { type TestHouse, testHouse, yunjiang } from '../../testing/house.ts';
import { type Asked, listPages } from './lists.ts';
import { questionOf } from './path-of.ts';
import { type PublicPage, renderPage } from './render.tsx';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([serviceHall]);
});
afterAll(() => house.close());

const anybody = { kind: 'public', office: 'yunjiang' } as const;
const pages = new Map(listPages);

/** A page of the site as a browser gets it, its address after the question mark read as Fastify reads it. */
async function shown(
  rest: string,
  params: Asked['params'],
  query: Asked['query'],
  reading: 'zh' | 'en' | 'both',
) {
  const content = await house.look(anybody, yunjiang, (ctx) =>
    pages.get(rest)!(ctx, { params, query, at: (path) => path, mails: false }),
  );
  const page = { ...content, office: yunjiang, reading, path: questionOf(content) } as PublicPage;
  return { html: renderPage(page).body, question: questionOf(content) };
}

const guide = (service: string, query: Asked['query'] = {}, reading: 'zh' | 'en' | 'both' = 'en') =>
  shown('/services/:service', { service }, query, reading);

const codes = serviceList().map(({ code }) => code);
/** What a page may weigh beside its style sheet, so that both stay below 60 kB. */
const most = 26_000;

describe('a guide', () => {
  test.each(codes)('%s is light in both languages facing', async (code) => {
    for (const step of [undefined, 'result']) {
      const { html } = await guide(code, step ? { step } : {}, 'both');
      expect(Buffer.byteLength(html)).toBeLessThan(most);
    }
  });

  test('of many questions begins with its steps, and asks a few at a time', async () => {
    const start = (await guide('abtc-new')).html;
    expect(start).toContain('Begin');
    expect(start).not.toContain('<form');
    const { html } = await guide('abtc-new', { step: 'who' });
    expect(html).toContain('name="case.byAgent"');
    expect(html).not.toContain('name="person.age"');
    expect(html).toContain('name="step" value="post"');
    expect(html.match(/<(select|input)[^>]* name="(firm|person|case)\./g)!.length).toBeLessThan(9);
  });

  test('carries the answers from step to step, and leads past what no longer matters', async () => {
    const given = { 'case.byAgent': 'no', 'firm.kind': 'public-office' };
    const { html, question } = await guide('abtc-new', { ...given, step: 'post' });
    expect(html).toContain('<input type="hidden" name="firm.kind" value="public-office"/>');
    expect(new URLSearchParams(question).get('case.byAgent')).toBe('no');
    // A public office is asked neither for trade nor for taxes.
    const next = (await guide('abtc-new', { ...given, step: 'tax-and-staff' })).html;
    expect(next).not.toContain('name="firm.taxGrade"');
  });

  test('says at once what stands in the way', async () => {
    const { html } = await guide('abtc-new', { 'case.byAgent': 'yes', step: 'post' });
    expect(html).toContain('Agencies and travel agents may not file');
    expect((await guide('abtc-new', { 'case.byAgent': 'no', step: 'post' })).html).not.toContain(
      'may not file',
    );
  });

  test('keeps what could not be read in its field, and leads back to it', async () => {
    const { html, question } = await guide('abtc-new', { 'person.age': 'forty', step: 'result' });
    expect(html).toContain('value="forty"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('name="person.noConviction"');
    expect(question).toContain('forty');
    expect((await guide('apostille', { 'document.ageMonths': 'x' })).html).toContain('value="x"');
  });

  test('says what follows from the answers, each source once and numbered', async () => {
    const { html } = await guide('abtc-new', { 'case.byAgent': 'no', step: 'result' }, 'zh');
    const sources = [...html.matchAll(/id="s(\d+)"/g)].map(([, number]) => number);
    expect(sources.length).toBeGreaterThan(10);
    expect(new Set(sources).size).toBe(sources.length);
    for (const [, number] of html.matchAll(/href="#s(\d+)"/g)) expect(sources).toContain(number);
    expect((await guide('abtc-new', {}, 'zh')).html).toContain('有效期：5年');
  });
});

describe('where a document goes', () => {
  const ask = (query: Asked['query'], reading: 'zh' | 'en' | 'both' = 'en') =>
    shown('/services/document-way', {}, query, reading);
  test('is asked first, then answered with the way to the guide', async () => {
    const first = (await ask({})).html;
    expect(first).toContain('Where will it be used?');
    expect(first).not.toContain('id="way"');
    const { html, question } = await ask({ to: 'FR', on: '2026-12-01' });
    expect(html).toContain('href="/o/yunjiang/en/services/apostille"');
    expect(html).toMatch(/<option value="FR" selected/);
    expect(question).toBe('?to=FR&on=2026-12-01');
    expect((await ask({ to: 'MY' })).html).toContain('/services/legalisation"');
    expect((await ask({ to: 'FR', on: '2031-01-01' })).html).toContain('Provisional');
  });
  test('a place that is none, or asked twice, counts as not said', async () => {
    for (const to of ['QQ', 'x', ['FR', 'JP'], ''])
      expect((await ask({ to, on: 'soon' })).html).not.toContain('id="way"');
  });
  test('is light, too', async () => {
    expect(Buffer.byteLength((await ask({ to: 'FR' }, 'both')).html)).toBeLessThan(most);
  });
});
