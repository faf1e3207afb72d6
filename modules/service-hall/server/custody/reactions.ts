import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { accountsOf } from '../firms/queries.ts';
import { mailKey } from '../portal/send-links.ts';
import { type LoanRecord, loans } from './queries.ts';

/** A card was to be back with the keeper by yesterday. */
export const loanLate = 'service-hall.loanLate';

/** One of those who act for the firm is to be told of it. */
const loanLateFor = 'service-hall.loanLateFor';

/** Whoever acts for the firm is told that a card is late: each by a job of his or her own, so that nobody is mailed again for another. */
const remindLate = reaction({
  event: loanLate,
  name: 'service-hall.remind-of-late-card',
  async run(ctx, { subject }) {
    const row = await lateLoan(ctx, subject.id);
    const people = row ? await accountsOf(ctx, row.firm) : [];
    for (const { id, state } of people)
      if (state === 'active')
        ctx.publish({
          name: loanLateFor,
          subject: { kind: 'hall-account', id },
          data: { loan: subject.id },
        });
  },
});

/** Mails one of them, with a link to the desk, while the card is still out. Nobody's name stands in the mail. */
const mailLate = reaction({
  event: loanLateFor,
  name: 'service-hall.mail-of-late-card',
  prepare: (preparing, { subject, data }: HouseEvent) =>
    mailKey(preparing, subject, async (ctx) => ((await lateLoan(ctx, String(data?.['loan']))) ? says : null)),
  run: async () => {},
});

/** The loan, while the card is out past its day. */
async function lateLoan(ctx: Ctx, id: string): Promise<LoanRecord | undefined> {
  return loans(ctx)
    .where('id', '=', id)
    .where('returned_on', 'is', null)
    .where('return_by', '<', ctx.today)
    .executeTakeFirst();
}

const says = {
  title: { zh: '有一张旅行卡逾期未交回', en: 'A travel card is past its day of return' },
  line: {
    zh: '请持卡人把卡交回保管人，并在领用登记簿上登记。',
    en: 'Have its holder hand it back to the keeper, and enter it in the register.',
  },
};

export const custodyReactions = [remindLate, mailLate];
