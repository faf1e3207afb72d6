import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { changePassport as contract } from '../../../contract/card-steps.ts';
import { demandEndAfter } from '../../cards/demand-day.ts';
import { fileRequest } from '../../cards/file-request.ts';
import { refuseOthersPassport } from '../../cards/know-holder.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { cardSettings } from '../../cards/settings.ts';
import { loadStanding } from '../../cards/standing.ts';
import { touchHolder } from '../../cards/touch.ts';
import { onNewPassport } from '../../core/cards/passport-change.ts';
import { refuse } from '../../refuse.ts';

/** Records a new passport, and files what it asks for where the person stands. */
export const changePassport = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const passport: { number: string; endsOn: IsoDate } = {
    number: input.passport,
    endsOn: input.passportEndsOn,
  };
  if (passport.number === holder.passport) throw refuse('passport-unchanged');
  demandEndAfter(passport.endsOn, ctx.today);
  await refuseOthersPassport(ctx, holder, passport.number);
  const before = await loadStanding(ctx, holder);
  const { renewFromMonths } = await cardSettings(ctx);
  const { services } = onNewPassport(before.standing, ctx.today, renewFromMonths);
  await touchHolder(ctx, holder, { passport: passport.number, passport_ends: passport.endsOn });
  ctx.record({
    verb: 'service-hall.passport-changed',
    subject: { kind: 'card-holder', id: holder.id },
    data: { until: passport.endsOn, services: input.file ? services : [] },
  });
  const now = { ...holder, passport: passport.number, passport_ends: passport.endsOn };
  for (const service of input.file ? services : [])
    await fileRequest(ctx, await loadStanding(ctx, now), service, null);
  return wholeHolder(ctx, holder.id);
});
