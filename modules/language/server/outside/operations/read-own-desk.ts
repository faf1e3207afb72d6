import { workingDaysAfter } from '../../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../../kernel/server/calendar/read-calendar.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { languageErrors } from '../../../contract/errors.ts';
import { readOwnDesk as contract } from '../../../contract/outside.ts';
import { whyShut } from '../limits.ts';
import { ownOf } from '../own.ts';
import { askedSoFar, bodyNames } from '../queries.ts';

/** Working days people outside are offered for delivery. */
const offered = [3, 5, 10, 15];

/** Where whoever of a client body comes stands: for whom, and how many requests are left. */
export const readOwnDesk = implement(contract, async (ctx) => {
  const own = await ownOf(ctx);
  const { client, contact } = own;
  const shut = whyShut(own);
  const asked = (await askedSoFar(ctx, [client.id])).get(client.id);
  const calendar = await readCalendar(ctx);
  return {
    body: (await bodyNames(ctx, [client.body]))(client.body),
    shut: shut && languageErrors[shut].message,
    contact: contact && { name: contact.name, email: contact.email!, phone: contact.phone },
    monthly: client.monthly,
    thisMonth: asked?.this_month ?? 0,
    atOnce: client.at_once,
    openNow: asked?.open_now ?? 0,
    today: ctx.today,
    days: offered.map((count) => ({ count, day: workingDaysAfter(calendar, ctx.today, count).day })),
  };
});
