import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { accountsOf } from '../firms/queries.ts';
import { mailKey } from '../portal/send-links.ts';
import { loans } from './queries.ts';

/** A card was to be back with the keeper by yesterday. */
export const loanLate = 'service-hall.loanLate';

/** Mails whoever acts for the firm that a card is late, with a link to the desk. Nobody's name stands in the mail. */
const remindLate = reaction({
  event: loanLate,
  name: 'service-hall.remind-of-late-card',
  async prepare(preparing, event: HouseEvent) {
    const people = await preparing.read((ctx) => toRemind(ctx, event.subject.id));
    for (const id of people) await mailKey(preparing, { kind: 'hall-account', id }, async () => says);
  },
  run: async () => {},
});

/** The people of the firm, while the card is still out past its day. */
async function toRemind(ctx: Ctx, id: string): Promise<string[]> {
  const row = await loans(ctx).where('id', '=', id).executeTakeFirst();
  if (!row || row.returned_on !== null || row.return_by === null || row.return_by >= ctx.today) return [];
  const people = await accountsOf(ctx, row.firm);
  return people.filter(({ state }) => state === 'active').map((one) => one.id);
}

const says = {
  title: { zh: '有一张旅行卡逾期未交回', en: 'A travel card is past its day of return' },
  line: {
    zh: '请持卡人把卡交回保管人，并在领用登记簿上登记。',
    en: 'Have its holder hand it back to the keeper, and enter it in the register.',
  },
};

export const custodyReactions = [remindLate];
