import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { FormState } from '../../../kernel/web/public/form-state.ts';
import type { PublicOffice } from '../../../kernel/web/public/reading.ts';
import type { OwnDesk, OwnRequest } from '../../../modules/language/contract/outside.ts';
import type { Sent } from '../forms.ts';
import { hallContent } from '../hall/pages.tsx';
import { homeOf } from '../visit-cookie.ts';
import { translationForms } from './forms.ts';
import { translationContent } from './pages.tsx';

const request: OwnRequest = {
  ...{ id: '01a0', number: 'T-2026-012', version: 2, kind: 'letter', from: 'zh', to: 'en' },
  ...{ state: 'quoted', turn: 'you', says: { zh: '已报价，请您答复。', en: 'It was quoted.' } },
  title: { zh: '致姊妹港的函', en: null, how: 'recorded' },
  ...{ use: '寄给姊妹港', instructions: null, confidential: false, files: [] },
  ...{ requestedAt: '2026-11-29T02:00:00Z', wantedBy: '2026-12-04', due: null, deliveredAt: null },
  quote: { words: 24, days: 1, price: null },
  ...{ mark: null, said: [], abilities: { decline: true, cancel: true } },
};

function at(problem: FormState['problem'] = null) {
  const form: FormState = { requestId: '01a1', typed: {}, problem };
  const office = { code: 'yunjiang' } as PublicOffice;
  return { office, reading: 'zh' as const, form };
}

function textOf(page: ReactElement): string {
  return renderToStaticMarkup(page).replace(/<[^>]+>/g, ' ');
}

function shown(mails: boolean, problem?: FormState['problem']): string {
  return textOf(translationContent({ page: 'translate-request', request, sent: true, mails }, at(problem)));
}

test('mail is promised to whoever asked only where mail is sent', () => {
  expect(shown(true)).toContain('发邮件通知您');
  expect(shown(false)).toContain('请在本页查看');
  expect(shown(false)).not.toContain('发邮件');
});

test('a reason that is wanting is asked for by the name of its field', () => {
  const wanting = (field: string) =>
    shown(true, { says: { zh: '', en: '' }, fields: { [field]: { zh: '此项必填。', en: '' } } });
  expect(wanting('why.withdraw')).toContain('撤回的原因：此项必填。');
  expect(wanting('why.decline')).toContain('不同意的原因：此项必填。');
});

test('a link to a translation that opens no longer leads to the centre, and to no desk or counter of the hall', () => {
  const kind = 'translation-contact';
  const of = { page: 'resume', kind, ways: homeOf(kind), canMail: false, asked: false } as const;
  for (const standing of ['good', 'used'] as const) {
    const page = renderToStaticMarkup(hallContent({ ...of, standing }, at()) as ReactElement);
    expect(page).not.toMatch(/href="[^"]*\/firm"|窗口/);
    if (standing === 'used') expect(page).toContain('联系翻译中心获取新链接');
  }
  const fresh = hallContent({ ...of, standing: 'used', canMail: true, asked: true }, at()) as ReactElement;
  expect(textOf(fresh)).toContain('与翻译中心联系');
  expect(textOf(fresh)).not.toContain('申请');
});

test('where no day is chosen the days are asked for; where one was typed, that one is wrong', async () => {
  const days = [{ count: 5, day: '2026-12-07' }];
  const sent = async (typed: Record<string, string>) => {
    const one = (name: string) => typed[name] ?? '';
    const form = { words: {}, all: [], files: {} };
    const asking = { one, form, look: async () => ({ days }) } as unknown as Sent;
    const act = await translationForms.find(({ rest }) => rest === '/translate/new')!.send!(asking);
    return act as unknown as { input: { title?: Both; wantedBy: string }; fieldOf: (path: string) => string };
  };
  expect((await sent({})).fieldOf('wantedBy')).toBe('days');
  expect((await sent({ wantedBy: '2026-11-20' })).fieldOf('wantedBy')).toBe('wantedBy');
  expect((await sent({ days: '5' })).input.wantedBy).toBe('2026-12-07');
  expect((await sent({ direction: 'en-zh', title: 'A letter' })).input.title).toEqual({
    zh: null,
    en: 'A letter',
  });
  // One box is asked for as one: not for a title in one language at least.
  expect((await sent({ direction: 'en-zh' })).input.title).toBeUndefined();
});

test('the desk says why nothing new is taken, and of a limit set lower since that nothing is left', () => {
  const desk: OwnDesk = {
    body: { zh: '云江港务学院', en: null, how: 'recorded' },
    shut: null,
    ...{ contact: null, monthly: 3, thisMonth: 5, atOnce: 2, openNow: 1, today: '2026-11-29', days: [] },
  };
  const of = (more: Partial<OwnDesk>) =>
    textOf(
      translationContent(
        { page: 'translate-desk', desk: { ...desk, ...more }, requests: [], next: null },
        at(),
      ),
    );
  expect(of({})).toContain('本月还可提0件');
  const shut = of({ shut: { zh: '这个邮箱已不能代表贵单位委托。', en: 'This address may no longer ask.' } });
  expect(shut).toContain('这个邮箱已不能代表贵单位委托。');
  expect(shut).not.toContain('本月还可提');
});
