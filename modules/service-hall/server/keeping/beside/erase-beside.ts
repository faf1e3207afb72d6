import type { Id } from '../../../../../kernel/contract/ids.ts';
import { instantOf } from '../../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { addDays, addMonths } from '../../core/cards/days.ts';
import { figureOf } from '../../core/definitions/settings.ts';
import { fortnight } from '../../filings/forget-sheet.ts';
import { definitionInForce } from '../../values/value-sets.ts';
import { portion } from '../erase.ts';
import { emptyAccounts, eraseUndesked } from './firms.ts';
import { eraseHolders } from './holders.ts';
import { emptyBookings, emptySheets } from './names-left.ts';
import { eraseLeavers, eraseLoans } from './registers.ts';

/** The service whose figures say how long what stands beside cases is kept. */
const figuresOf = 'abtc-new';

type Erase = (ctx: Ctx, before: string) => Promise<Id[]>;

/** What stands beside cases, each with the figure that says how long it is kept, and how it goes. */
const beside: Record<string, { kept: 'registers' | 'holders' | 'desk' | 'fortnight'; erase: Erase }> = {
  loans: { kept: 'registers', erase: eraseLoans },
  leavers: { kept: 'registers', erase: eraseLeavers },
  holders: { kept: 'holders', erase: eraseHolders },
  firms: { kept: 'desk', erase: since(eraseUndesked) },
  accounts: { kept: 'desk', erase: since(emptyAccounts) },
  bookings: { kept: 'desk', erase: since(emptyBookings) },
  filings: { kept: 'fortnight', erase: since(emptySheets) },
};
export const allBeside = Object.keys(beside);

/** Erases of one kind what was kept for its time; a line of the ledger says which. Was a portion full? */
export async function eraseBeside(ctx: Ctx, what: string): Promise<boolean> {
  const { kept, erase } = beside[what]!;
  const before = await lastDay(ctx, kept);
  const ids = before === null ? [] : await erase(ctx, before);
  const data = { [what]: ids };
  if (ids.length > 0) ctx.record({ verb: 'service-hall.kept-long-enough', subject: null, data });
  return ids.length === portion;
}

/** What is older than this day goes; null where the office keeps it for good. */
async function lastDay(ctx: Ctx, kept: (typeof beside)[string]['kept']): Promise<string | null> {
  if (kept === 'fortnight') return addDays(ctx.today, -fortnight);
  const definition = await definitionInForce(ctx, figuresOf);
  const setting = definition.keeping?.[kept];
  const years = setting === undefined ? null : figureOf(definition, setting);
  return years === null ? null : addMonths(ctx.today, -12 * years);
}

/** By the instant the day begins at. */
function since(erase: (ctx: Ctx, before: Date) => Promise<Id[]>): Erase {
  return (ctx, day) => erase(ctx, instantOf(ctx.office.timeZone, day, '00:00'));
}
