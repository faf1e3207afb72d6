import { z } from 'zod';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { type SheetOut, sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { seenDesk } from '../firms/desk-key.ts';
import { getFirm } from '../firms/queries.ts';
import { mayWork } from '../policy.ts';
import { presentLoans } from './present.ts';
import { loans } from './queries.ts';

/** The register of a firm as a file, for the staff. */
export const custodySheet = sheet({
  id: 'service-hall.custody',
  about: { zh: '一家企业的旅行卡领用登记簿。', en: 'The register of a firm’s travel cards.' },
  query: z.object({ firmId: z.uuid() }),
  async read(ctx, { firmId }) {
    demand(mayWork(ctx.actor));
    return registerOf(ctx, firmId);
  },
});

/** The same for whoever acts for the firm. */
export async function ownRegister(ctx: Ctx): Promise<SheetOut> {
  return registerOf(ctx, (await seenDesk(ctx)).firm);
}

async function registerOf(ctx: Ctx, firm: Id): Promise<SheetOut> {
  const { code } = await getFirm(ctx, firm);
  const rows = await loans(ctx).where('firm', '=', firm).orderBy('taken_on').orderBy('id').execute();
  return {
    name: { zh: `旅行卡领用登记簿-${code}`, en: `travel-card-register-${code}` },
    columns: [
      { key: 'zh', name: { zh: '持卡人', en: 'Holder (Chinese)' } },
      { key: 'en', name: { zh: '护照姓名', en: 'Holder' } },
      { key: 'card', name: { zh: '卡号', en: 'Card' } },
      { key: 'taken', name: { zh: '领用日期', en: 'Taken on' } },
      { key: 'economies', name: { zh: '前往', en: 'For' } },
      { key: 'from', name: { zh: '出发日期', en: 'Journey from' } },
      { key: 'to', name: { zh: '回国日期', en: 'Journey to' } },
      { key: 'returnBy', name: { zh: '应交回日期', en: 'Back by' } },
      { key: 'returned', name: { zh: '交回日期', en: 'Handed back on' } },
      { key: 'note', name: { zh: '备注', en: 'Note' } },
    ],
    rows: (await presentLoans(ctx, rows)).map((loan) => [
      loan.holder.name.zh,
      loan.holder.name.en,
      { text: loan.card.number },
      { day: loan.takenOn },
      loan.economies.map(({ code: of }) => of).join(' '),
      { day: loan.from },
      { day: loan.to },
      loan.returnBy && { day: loan.returnBy },
      loan.returnedOn && { day: loan.returnedOn },
      loan.note,
    ]),
  };
}
