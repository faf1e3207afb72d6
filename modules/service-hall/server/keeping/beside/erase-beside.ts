import { instantOf } from '../../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { addDays, addMonths } from '../../core/cards/days.ts';
import { figureOf } from '../../core/definitions/settings.ts';
import { fortnight } from '../../filings/forget-sheet.ts';
import { definitionInForce } from '../../values/value-sets.ts';
import { portion } from '../erase.ts';
import { emptyAccounts, eraseRefused } from './firms.ts';
import { eraseHolders } from './holders.ts';
import { emptyBookings, emptySheets } from './names-left.ts';
import { eraseLeavers, eraseLoans } from './registers.ts';

/** The service whose figures say how long what stands beside cases is kept. */
const figuresOf = 'abtc-new';

/**
 * Erases what stands beside cases and was kept for its years: lines of firms' registers, holders of cards, firms refused,
 * clerks who left, appointments, and names of sheets. One line of the ledger says which. Was a portion full?
 */
export async function eraseBeside(ctx: Ctx): Promise<boolean> {
  const definition = await definitionInForce(ctx, figuresOf);
  const { keeping } = definition;
  const day = (setting: string | undefined) => {
    const years = setting === undefined ? null : figureOf(definition, setting);
    return years === null ? null : addMonths(ctx.today, -12 * years);
  };
  const [registers, holders, desk] = [day(keeping?.registers), day(keeping?.holders), day(keeping?.desk)];
  const instant = (from: string) => instantOf(ctx.office.timeZone, from, '00:00');
  const erased = {
    ...(registers && {
      loans: await eraseLoans(ctx, registers),
      leavers: await eraseLeavers(ctx, registers),
    }),
    ...(holders && { holders: await eraseHolders(ctx, holders) }),
    ...(desk && {
      firms: await eraseRefused(ctx, instant(desk)),
      accounts: await emptyAccounts(ctx, instant(desk)),
      bookings: await emptyBookings(ctx, instant(desk)),
    }),
    filings: await emptySheets(ctx, instant(addDays(ctx.today, -fortnight))),
  };
  const some = Object.entries(erased).filter(([, ids]) => ids.length > 0);
  if (some.length > 0)
    ctx.record({ verb: 'service-hall.kept-long-enough', subject: null, data: Object.fromEntries(some) });
  return some.some(([, ids]) => ids.length === portion);
}
