import { listOffices } from '../../kernel/server/accounts/offices.ts';
import { sweepOffice } from '../../kernel/server/files/sweep.ts';
import { loggedFault } from '../../kernel/server/http/log.ts';
import { lookInOffice } from '../../kernel/server/transaction.ts';
import type { OpenHouse } from './open-house.ts';

const every = 6 * 60 * 60 * 1000;

/** Erases, at the start and four times a day, what requests cut off in the middle left in the file store. Answers with how to end it. */
export function keepSwept(open: OpenHouse): () => Promise<void> {
  let working: Promise<void> = Promise.resolve();
  const sweep = () => {
    working = sweepAll(open).catch((error: Error) =>
      open.log.error({ fault: loggedFault(error) }, 'the file store could not be swept'),
    );
  };
  const timer = setInterval(sweep, every);
  setImmediate(sweep);
  return async () => {
    clearInterval(timer);
    await working;
  };
}

async function sweepAll({ accounts, deps }: OpenHouse): Promise<void> {
  for (const { office } of await listOffices(accounts)) {
    const actor = { kind: 'system', module: 'files', office: office.code } as const;
    await sweepOffice(deps.files, office.code, deps.clock(), (ask) => lookInOffice(deps, actor, office, ask));
  }
}
