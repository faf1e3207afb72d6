import type { Ctx } from '../../../../../kernel/server/context.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../../kernel/server/database/take-turn.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { saveGroup as contract } from '../../../contract/counter.ts';
import { maySetUp } from '../../counter/policy.ts';
import { type GroupRow, groupsInUse } from '../../counter/queries.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { wholeSetUp } from '../../counter/whole-set-up.ts';
import { refuse } from '../../refuse.ts';
import { shippedServices } from '../../shipped.ts';

/** Sets up a line, or changes it. A service waits in one line: put into this one, it leaves the other. */
export const saveGroup = implement(contract, async (ctx, { on, letter, name, services, retire }) => {
  demand(maySetUp(ctx.actor));
  await takeTurn(ctx.db, `counter set-up ${ctx.office.code}`);
  const before = on ? await getRow<GroupRow>(ctx, 'service_hall.counter_group', on.id, true) : null;
  if (before) demandVersion(before.version, on!.version);
  await demandLetter(ctx, letter, before);
  for (const { code } of services) if (!shippedServices.has(code)) throw refuse('not-found');
  const id = before?.id ?? ctx.newId();
  await write(ctx, id, before, { letter, name, active: !retire });
  await place(ctx, id, retire ? [] : services);
  ctx.record({
    verb: retire ? 'service-hall.line-retired' : 'service-hall.line-set',
    subject: { kind: 'hall-line', id },
    data: { letter, services: services.map(({ code }) => code) },
  });
  return wholeSetUp(ctx);
});

async function demandLetter(ctx: Ctx, letter: string, before: GroupRow | null): Promise<void> {
  const taken = (await groupsInUse(ctx)).some((one) => one.letter === letter && one.id !== before?.id);
  if (taken) throw refuse('input-invalid', {}, { letter: letterTaken });
  if (before && before.letter !== letter && (await waitingIn(ctx, before.id)))
    throw refuse('state-conflict', { reason: stillWaiting });
}

async function waitingIn(ctx: Ctx, groupId: string): Promise<boolean> {
  const row = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.ticket')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('day', '=', ctx.today)
    .where('group_id', '=', groupId)
    .where('state', 'in', ['waiting', 'called'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function write(
  ctx: Ctx,
  id: string,
  before: GroupRow | null,
  { letter, name, active }: { letter: string; name: { zh: string; en: string }; active: boolean },
): Promise<void> {
  const row = { letter, name_zh: name.zh, name_en: name.en, active };
  if (before === null)
    await tables<CounterTables>(ctx)
      .insertInto('service_hall.counter_group')
      .values({ ...row, office: ctx.office.code, id, version: 1, place: letter.charCodeAt(0) - 64 })
      .execute();
  else
    await tables<CounterTables>(ctx)
      .updateTable('service_hall.counter_group')
      .set({ ...row, version: before.version + 1, place: letter.charCodeAt(0) - 64 })
      .where('office', '=', ctx.office.code)
      .where('id', '=', id)
      .execute();
}

async function place(ctx: Ctx, id: string, services: { code: string; minutes: number }[]): Promise<void> {
  const db = tables<CounterTables>(ctx);
  await db
    .deleteFrom('service_hall.counter_service')
    .where('office', '=', ctx.office.code)
    .where('group_id', '=', id)
    .execute();
  for (const { code, minutes } of services)
    await db
      .insertInto('service_hall.counter_service')
      .values({ office: ctx.office.code, service: code, group_id: id, minutes })
      .onConflict((already) => already.columns(['office', 'service']).doUpdateSet({ group_id: id, minutes }))
      .execute();
}

const letterTaken = {
  zh: '这个字母已有业务在用，请另选。',
  en: 'Another line has this letter. Choose another.',
};
const stillWaiting = {
  zh: '这类业务今天还有人在等，字母请下班后再改。',
  en: 'People still wait in this line today. Change its letter after hours.',
};
