/** What the hall owes where a request and its case part ways: one comes back, or the other ends. */
import type { Id, SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { workingDaysAfter } from '../../../../kernel/contract/working-days.ts';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { closeFollowUp, openFollowUp } from '../../../../kernel/server/follow-ups/door.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import type { RequestRecord } from './queries.ts';

/** Working days the hall gives itself for such a duty. */
const within = 3;

type Request = Pick<RequestRecord, 'id' | 'holder' | 'case_id'>;

/** The ministry sent a request back: whoever has the case looks at it, and puts it into the next batch or takes it back. */
export async function askMending(ctx: Ctx, request: Request): Promise<void> {
  const of = request.case_id === null ? null : await getCase(ctx, request.case_id);
  const about: SubjectRef = of
    ? { kind: 'hall-case', id: of.id }
    : { kind: 'card-holder', id: request.holder };
  await open(ctx, mendingKey(request.id), about, of, {
    zh: `外交部退回${numberOf(of)}，按退回说明补正后重新报部，或撤回`,
    en: `The ministry sent ${numberOf(of, 'it')} back: mend it and send it again, or take it back`,
  });
}

/** A case ended whose request is with the ministry: the ministry is to be told. */
export async function askRecall(ctx: Ctx, request: Request, of: CaseRecord): Promise<void> {
  await open(ctx, recallKey(request.id), { kind: 'card-holder', id: request.holder }, of, {
    zh: `告知外交部：${numberOf(of)}不再办理；告知后撤回报部事项`,
    en: `Tell the ministry that ${numberOf(of)} is not pursued, then take the request back`,
  });
}

/** The request went out again, or was taken back: nothing is owed of it any more. */
export async function requestSettled(
  ctx: Ctx,
  { id, holder }: Pick<Request, 'id' | 'holder'>,
): Promise<void> {
  const shown = { subject: { kind: 'card-holder', id: holder } };
  await closeFollowUp(ctx, mendingKey(id), shown);
  await closeFollowUp(ctx, recallKey(id), shown);
}

async function open(
  ctx: Ctx,
  key: string,
  about: SubjectRef,
  of: CaseRecord | null,
  words: Both,
): Promise<void> {
  const owner = of?.assigned_to ?? (await holdersOf(ctx, ['hall-clerk', 'hall-chief']))[0];
  if (!owner) return;
  const due = workingDaysAfter(await readCalendar(ctx), ctx.today, within).day;
  await openFollowUp(ctx, { key, title: { ...words, how: 'recorded' }, owner, due, about });
}

function numberOf(of: CaseRecord | null, other = ''): string {
  return of?.number ?? other;
}

function mendingKey(id: Id): string {
  return `service-hall request-mending ${id}`;
}

function recallKey(id: Id): string {
  return `service-hall request-recall ${id}`;
}
