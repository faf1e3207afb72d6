import type { Updateable } from 'kysely';
import { type Ctx, type HouseEvent, tables } from '../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../kernel/server/demand.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { type CaseVerb, nextVerbs } from './core/case-state.ts';
import { stateWords } from './core/case-words.ts';
import { letterWith } from './core/letters/kinds.ts';
import { type Stage, stageOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import { deskKeyOf, heldDeskKey } from './firms/desk-key.ts';
import { demandNotErased } from './keeping/demand-not-erased.ts';
import { issueLetter } from './letters/issue.ts';
import { atStage, may } from './policy.ts';
import { type CaseRecord, getCase } from './queries.ts';
import { refuse } from './refuse.ts';
import type { HallCaseTable, HallTables } from './tables.ts';

/** A case held until the transaction ends, with the definition it was begun by. */
export interface Held {
  row: CaseRecord;
  definition: ServiceDefinition;
  stage: Stage;
}

/**
 * Takes hold of a case for a step: refuses one this actor may not see, one changed meanwhile, one that is erased, a step its state or stage
 * does not allow, and one not for this actor. A look before the transaction asks the same without the lock.
 */
export async function holdCase(
  ctx: Ctx,
  on: { caseId: string; version: number },
  verb: CaseVerb,
  lock = true,
): Promise<Held> {
  const row = await getCase(ctx, on.caseId, lock);
  const definition = await editionOf(ctx, row.service, row.edition);
  const stage = stageOf(definition, row.stage);
  const acts = await (lock ? heldDeskKey : deskKeyOf)(ctx);
  if (may(ctx.actor, 'see', row, stage, acts) !== true) throw refuse('not-found');
  demandVersion(row.version, on.version);
  demandNotErased(row);
  const inTheWay = nextVerbs[row.state].includes(verb) ? atStage(verb, stage) : stateWords[row.state];
  if (inTheWay) throw refuse('state-conflict', { reason: inTheWay });
  demand(may(ctx.actor, verb, row, stage, acts));
  return { row, definition, stage };
}

/** A line of the ledger of a case: states, stages, codes and days, never what was written. */
export interface CaseLineData {
  verb: `service-hall.${string}`;
  data?: Record<string, unknown>;
}

/** Every step of a case is told to who listens: which line, and where it stands now. */
export function caseMoved(row: Pick<CaseRecord, 'id' | 'service'>, line: string): HouseEvent {
  return {
    name: 'service-hall.caseMoved',
    subject: { kind: 'hall-case', id: row.id },
    data: { line, service: row.service },
  };
}

type Columns = Partial<Omit<Updateable<HallCaseTable>, 'office' | 'id' | 'version'>>;

/** Writes a step down: the row, its line in the ledger, the event, and the letter that comes with it. Answers with the row as it is now. */
export async function writeStep(
  ctx: Ctx,
  row: CaseRecord,
  columns: Columns,
  line: CaseLineData,
): Promise<CaseRecord> {
  const written = await tables<HallTables>(ctx)
    .updateTable('service_hall.hall_case')
    .set({ ...columns, version: row.version + 1, changed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({ ...line, subject: { kind: 'hall-case', id: row.id } });
  ctx.publish(caseMoved(row, line.verb));
  const decides = written.decided_at?.getTime() !== row.decided_at?.getTime();
  const kind = letterWith(line.verb, decides);
  if (kind) await issueLetter(ctx, written, kind);
  return written;
}
