import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { enterIssued as contract } from '../../../contract/issued-papers.ts';
import { foldNumber, type IssuedRow, issuedByNumber, presentIssued } from '../../counter/issued.ts';
import { mayServe } from '../../counter/policy.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { refuse } from '../../refuse.ts';

/** Enters a paper that was issued into the register. A number stands there once. */
export const enterIssuedPaper = implement(
  contract,
  async (ctx, { number, kind, issuedOn, holder, caseId }) => {
    demand(mayServe(ctx.actor));
    if (foldNumber(number).length < 3) throw refuse('input-invalid', {}, { number: noNumber });
    if (issuedOn > ctx.today) throw refuse('input-invalid', {}, { issuedOn: notYet });
    if (await issuedByNumber(ctx, number)) throw refuse('input-invalid', {}, { number: numberTaken });
    const id = ctx.newId();
    await tables<CounterTables>(ctx)
      .insertInto('service_hall.issued_paper')
      .values({
        office: ctx.office.code,
        id,
        version: 1,
        number,
        kind,
        issued_on: issuedOn,
        holder,
        state: 'valid',
        hall_case: caseId,
        void_on: null,
        void_why: null,
        entered_by: actorId(ctx.actor),
        entered_at: ctx.now,
      })
      .execute();
    ctx.record({
      verb: 'service-hall.paper-registered',
      subject: { kind: 'hall-issued-paper', id },
      data: { kind, day: issuedOn },
    });
    const row = await getRow<IssuedRow>(ctx, 'service_hall.issued_paper', id);
    return (await presentIssued(ctx, [row]))[0]!;
  },
);

const numberTaken = {
  zh: '登记簿里已有这个编号，请核对。',
  en: 'The register has this number already. Check it.',
};
const noNumber = {
  zh: '编号要有至少3个字母或数字。',
  en: 'A number has at least three letters or figures.',
};
const notYet = {
  zh: '签发日期不能晚于今天。',
  en: 'The day of issue cannot be after today.',
};
