import { implement } from '../../../../../kernel/server/operation.ts';
import { changeClient as contract } from '../../../contract/clients.ts';
import { holdClient, writeClient } from '../hold-client.ts';
import { demandSomebody } from '../let-in.ts';
import { wholeClient } from '../present-client.ts';

/** Changes who of a client body may ask, its limits, and how long its people are remembered. */
export const changeClient = implement(
  contract,
  async (ctx, { clientId, version, atOnce, keepDays, ...fields }) => {
    const row = await holdClient(ctx, clientId, { version });
    demandSomebody(fields);
    await writeClient(ctx, row, 'language.client-changed', {
      ...fields,
      at_once: atOnce,
      keep_days: keepDays,
    });
    return wholeClient(ctx, clientId);
  },
);
