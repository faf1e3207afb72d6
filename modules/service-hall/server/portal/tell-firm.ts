import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { mailOut } from '../../../../kernel/server/visitors/mail-link.ts';
import type { LinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import type { FirmState } from '../../contract/firms.ts';
import { accountsOf, type FirmRecord, getAccount, getFirm } from '../firms/queries.ts';
import { letterFor, toClerk } from './send-links.ts';

const decided = 'service-hall.firmDecided';

type Decision = 'confirmed' | 'refused' | 'paused' | 'resumed';
type Says = NonNullable<LinkLetter['says']>;

/** What is said of each decision: in which state it leaves the firm, and where the mail leads; null gives a key to the desk. */
const told: Readonly<
  Record<Decision, { state: FirmState; path: string | null; says: (firm: FirmRecord) => Says }>
> = {
  confirmed: { state: 'confirmed', path: null, says: confirmed },
  refused: { state: 'refused', path: '/firm/register', says: refused },
  paused: { state: 'paused', path: '/firm', says: paused },
  resumed: { state: 'confirmed', path: '/firm', says: resumed },
};

/** Whoever acts for a firm is to hear by mail what the hall decided on it. Each mail is an event of its own, tried by itself. */
export async function tellPeopleOf(ctx: Ctx, firm: string, decision: Decision): Promise<void> {
  const people = (await accountsOf(ctx, firm)).filter(({ state }) => state !== 'ended');
  for (const { id } of people)
    ctx.publish({ name: decided, subject: { kind: 'hall-account', id }, data: { decision } });
}

/** Mails the decision, with its reason where it closes something. What was decided otherwise meanwhile is not told any more. */
export const tellFirm = reaction({
  event: decided,
  name: 'service-hall.tell-firm',
  prepare: (preparing, { subject, data }: HouseEvent) =>
    mailOut(preparing, async (ctx) => {
      const account = await getAccount(ctx, subject.id);
      const firm = await getFirm(ctx, account.firm);
      const { state, path, says } = told[data!['decision'] as Decision];
      if (account.state === 'ended' || firm.state !== state) return null;
      if (path === null) return letterFor(ctx, subject, says(firm));
      return { ...toClerk(account, firm), id: ctx.newId(), path, says: says(firm), lasting: true };
    }),
  run: async () => {},
});

function about({ name_zh: zh, name_en: en }: FirmRecord, title: Both, line: Both): Says {
  return { title: { zh: `${zh}：${title.zh}`, en: `${en ?? zh}: ${title.en}` }, line };
}

function confirmed(firm: FirmRecord): Says {
  return about(
    firm,
    { zh: '企业登记已确认', en: 'the firm is confirmed' },
    {
      zh: '企业服务台已开通，可以在线办理本单位的申请。',
      en: 'Its desk is open: apply there for your firm and its people.',
    },
  );
}

function refused(firm: FirmRecord): Says {
  return about(
    firm,
    { zh: '企业登记未予确认', en: 'the firm was not confirmed' },
    {
      zh: `登记未予确认，改正后可以重新登记。理由：${firm.why_zh}`,
      en: `It was not confirmed. Put right what is said here and register again. The reason: ${firm.why_en}`,
    },
  );
}

function paused(firm: FirmRecord): Says {
  return about(
    firm,
    { zh: '企业服务台已暂停', en: 'the desk of the firm is paused' },
    {
      zh: `暂停期间可以查看，不能办理；请与大厅联系。理由：${firm.why_zh}`,
      en: `You may look and do nothing until it is taken up again; speak to the hall. The reason: ${firm.why_en}`,
    },
  );
}

function resumed(firm: FirmRecord): Says {
  return about(
    firm,
    { zh: '企业服务台已恢复', en: 'the desk of the firm is open again' },
    { zh: '可以继续办理。', en: 'You can go on.' },
  );
}
