import { createOffice } from '../../kernel/server/accounts/create-office.ts';
import { createUser } from '../../kernel/server/accounts/create-user.ts';
import { demoFilled, hasDemoPasswords, isDemoFilled } from '../../kernel/server/accounts/demo.ts';
import { homeOf } from '../../kernel/server/accounts/home.ts';
import { findOffice, listOffices } from '../../kernel/server/accounts/offices.ts';
import type { Office, SystemActor, UserActor } from '../../kernel/server/actor.ts';
import { seedCalendar } from '../../kernel/server/calendar/seed.ts';
import { seedDelegations } from '../../kernel/server/delegations/seed.ts';
import { seedFollowUps } from '../../kernel/server/follow-ups/seed.ts';
import type { Cast } from '../../kernel/server/house/module.ts';
import { seedLetterhead } from '../../kernel/server/office/seed.ts';
import { perform } from '../../kernel/server/perform.ts';
import { inOffice, lookInOffice } from '../../kernel/server/transaction.ts';
import { demoOffice, demoPeople } from './demo-office.ts';
import { seedViews } from './demo-views.ts';
import type { OpenHouse } from './open-house.ts';
import { StartRefusal } from './say.ts';

/** Fills the demonstration office where the installation has no office yet. Answers whether it did. */
export async function seedWhereEmpty(open: OpenHouse): Promise<boolean> {
  const offices = await listOffices(open.accounts);
  if (offices.length > 0) {
    await refuseHalfFilled(open);
    return false;
  }
  const { accounts, deps, queue } = open;
  const office = await createOffice(accounts, demoOffice);
  for (const person of demoPeople) await createUser(accounts, person);
  // What the made-up people did is told to nobody's mailbox.
  queue.start({ ...deps, mail: undefined }, (code) => findOffice(accounts, code));
  const cast = await castOf(open, office);
  await seedCalendar(cast);
  await seedViews(cast);
  for (const module of deps.house.modules) {
    await module.seed?.(cast);
    await queue.drain();
  }
  await seedFollowUps(cast);
  await seedDelegations(cast);
  await seedLetterhead(cast);
  await queue.drain();
  await inOffice(deps, filler(office), office, async (ctx) =>
    ctx.record({ verb: demoFilled, subject: null }),
  );
  return true;
}

async function castOf({ accounts, deps }: OpenHouse, office: Office): Promise<Cast> {
  const actors = new Map<string, UserActor>();
  for (const { email, name, roles } of demoPeople) {
    const { userId } = await homeOf(accounts, email);
    actors.set(email, { kind: 'user', userId, name, email, office: office.code, roles });
  }
  function actor(email: string): UserActor {
    const found = actors.get(email);
    if (!found) throw new Error(`nobody of the demonstration office has the address ${email}`);
    return found;
  }
  return {
    as: (email, act) => inOffice(deps, actor(email), office, act),
    perform: async (email, operation, input) =>
      perform(deps, actor(email), office, operation, operation.contract.input.parse(input)),
    visit: async (holder, operation, input) => {
      const visitor = { kind: 'visitor', office: office.code, holder } as const;
      return perform(deps, visitor, office, operation, operation.contract.input.parse(input));
    },
  };
}

/** An office whose filling was cut off would show pages that contradict each other. */
async function refuseHalfFilled({ database, accounts, deps }: OpenHouse): Promise<void> {
  const office = await findOffice(accounts, demoOffice.code);
  if (!office || !(await hasDemoPasswords(database.kysely))) return;
  // Looked up within the office: on a server row-level security shows its ledger to nobody outside, the owner included.
  if (await lookInOffice(deps, filler(office), office, isDemoFilled)) return;
  throw new StartRefusal({
    zh: '演示机构的首次准备曾被中断，数据不完整。请清空该数据库（或换一个空库）后重新启动。',
    en: 'The first filling of the demonstration office was cut off, so its data are incomplete. Empty the database (or name an empty one) and start again.',
  });
}

function filler(office: Office): SystemActor {
  return { kind: 'system', module: 'accounts', office: office.code };
}
