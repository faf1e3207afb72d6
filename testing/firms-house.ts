import type { Actor } from '../kernel/server/actor.ts';
import { makeVisit } from '../kernel/server/visitors/make-key.ts';
import type { HallFirm } from '../modules/service-hall/contract/firms.ts';
import { noteOpened } from '../modules/service-hall/server/firms/note-opened.ts';
import { confirmFirm } from '../modules/service-hall/server/operations/firms/confirm-firm.ts';
import { enterFirm } from '../modules/service-hall/server/operations/firms/enter-firm.ts';
import { gu, type HallHouse, qiao } from './hall-house.ts';
import { yunjiang } from './house.ts';
import { jpeg, page } from './uploads.ts';

/** Made-up firms, their credit codes in order. */
export const gears = {
  code: '91500100MA5TRY001W',
  firm: { nameZh: '云江试齿轮有限公司', nameEn: 'Trial Gears of Yunjiang' },
  clerk: { name: '郑可欣', email: 'zheng@gears.example', phone: '023-6300-1180' },
};
export const data = {
  code: '91500100MA5TRY0020',
  firm: { nameZh: '云江试数据有限公司', nameEn: 'Trial Data of Yunjiang' },
  clerk: { name: '蒋思远', email: 'jiang@data.example', phone: '023-6300-2261' },
};

/** A scan of a licence, as forms send it. */
export async function licenceFile(): Promise<{ name: string; content: string }> {
  return { name: '营业执照.jpg', content: (await jpeg(page())).toString('base64') };
}

/** Somebody outside who acts by this account. */
export function clerkOf(account: string): Actor {
  return { kind: 'visitor', office: 'yunjiang', holder: { kind: 'hall-account', id: account } };
}

/** A firm entered and confirmed, whose lead has opened the link that was mailed. */
export async function confirmedFirm(house: Pick<HallHouse, 'ask' | 'as'>, entered: typeof gears) {
  const waiting = await house.ask<HallFirm>(qiao, enterFirm, entered);
  const firm = await house.ask<HallFirm>(gu, confirmFirm, { firmId: waiting.id, version: waiting.version });
  const lead = firm.accounts[0]!.id;
  const visit = await house.as(clerkOf(lead), yunjiang, async (ctx) => {
    await noteOpened(ctx, lead);
    return makeVisit(ctx, { kind: 'hall-account', id: lead });
  });
  return { firm, lead: clerkOf(lead), account: lead, visit };
}
