import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { saveFirmFacts as contract } from '../../../contract/firm-desk.ts';
import { readAll } from '../../compose-case.ts';
import { firmFacts } from '../../firms/asked-of-firms.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { writeFirm } from '../../firms/write-firm.ts';

/** Saves what is asked of a firm again and again. What is not named stays as it is; what is empty is cleared. */
export const saveFirmFacts = implement(contract, async (ctx, { firmId, version, facts, phone, keeper }) => {
  const row = await holdDesk(ctx, firmId, 'keep-facts');
  demandVersion(row.version, version);
  const read = readAll(firmFacts, { ...row.facts, ...facts });
  const changed = firmFacts.map(({ name }) => name).filter((name) => read[name] !== row.facts[name]);
  await writeFirm(
    ctx,
    row,
    {
      facts: JSON.stringify(read),
      ...(phone !== undefined && { phone }),
      ...(keeper !== undefined && { keeper }),
    },
    { verb: 'service-hall.firm-facts-saved', data: { answers: changed } },
  );
  return deskNow(ctx, firmId);
});
