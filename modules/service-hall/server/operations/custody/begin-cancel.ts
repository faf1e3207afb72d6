import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { enteredPerson } from '../../../contract/case.ts';
import { beginCancel as contract } from '../../../contract/custody.ts';
import { beginCase } from '../../begin-case.ts';
import type { HolderRecord } from '../../cards/queries.ts';
import { holderOfDesk } from '../../custody/holder-of-desk.ts';
import { presentCancel, presentLeaver } from '../../custody/present.ts';
import { leaversOf, liveCardOf } from '../../custody/queries.ts';
import type { CustodyTables } from '../../custody/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { fromDesk } from '../../firms/from-desk.ts';
import { getAccount } from '../../firms/queries.ts';
import { refuse } from '../../refuse.ts';

/** Begins the draft that cancels the card of somebody who has left: the person, the ground and the firm are filled in. */
export const beginCancel = implement(contract, async (ctx, { holderId }) => {
  const key = await workedDesk(ctx);
  const holder = await holderOfDesk(ctx, key.firm, holderId, true);
  const [said] = await leaversOf(ctx, [holder.id], key.firm);
  if (!said) throw refuse('state-conflict', { reason: sayFirst });
  if (await presentCancel(ctx, said.cancel_case)) throw refuse('state-conflict', { reason: begun });
  if (!(await liveCardOf(ctx, holder.id))) throw refuse('no-card-in-force');
  const { language } = await getAccount(ctx, key.account);
  const answers = { 'case.byAgent': false, 'person.ground': 'left' };
  const beginning = await fromDesk(ctx, { service: 'abtc-cancel', language, answers });
  const row = await beginCase(ctx, { ...beginning, channel: 'portal', people: [personOf(holder)] });
  await tables<CustodyTables>(ctx)
    .updateTable('service_hall.card_leaver')
    .set({ cancel_case: row.id })
    .where('office', '=', ctx.office.code)
    .where('id', '=', said.id)
    .execute();
  return presentLeaver(ctx, key.firm, holder);
});

/** The holder as a form would have it. The passport writes the surname first. */
function personOf(holder: HolderRecord) {
  const [surname = '', ...given] = holder.name_en.split(' ');
  return enteredPerson.parse({
    nameZh: holder.name_zh,
    surname,
    given: given.join(' '),
    born: holder.born,
    nationality: 'CHN',
    passport: holder.passport,
    passportUntil: holder.passport_ends,
    idNumber: holder.id_number,
    postZh: holder.post_zh,
    postEn: holder.post_en,
  });
}

const sayFirst = { zh: '请先报告离职。', en: 'Say first that he or she has left.' };
const begun = { zh: '注销申请已经开始。', en: 'The case that cancels the card has begun already.' };
