import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { cardService } from '../../contract/card-states.ts';
import type { StageEnd } from '../../contract/definition.ts';
import { isOver } from '../core/cards/case-follows.ts';
import { nextStage, stageOf } from '../core/stages.ts';
import { editionOf } from '../editions.ts';
import { stagesOf } from '../known.ts';
import { moveTo } from '../move-to.ts';
import { may } from '../policy.ts';
import { getCase } from '../queries.ts';
import { setGoingBy } from './requests-of-case.ts';
import type { CardTables } from './tables.ts';

/** What is written of a stage that ended by itself: each line says why. */
const lines: Record<StageEnd, `service-hall.${string}`> = {
  'request-taken': 'service-hall.case-taken-on',
  'economies-answered': 'service-hall.case-answered',
  'card-made': 'service-hall.case-card-made',
};

/**
 * Takes a case past every stage of others that is over: the ministry took it, all economies answered, the card was made.
 * Nobody says a second time what stands with the card. It may be called at any time, and again.
 */
async function follow(ctx: Ctx, caseId: Id): Promise<void> {
  const going = await setGoingBy(ctx, caseId);
  if (!going) return;
  let row = await getCase(ctx, caseId, true);
  const definition = await editionOf(ctx, row.service, row.edition);
  for (;;) {
    const stage = stageOf(definition, row.stage);
    if (row.state !== 'in-hand' || !stage.endsWith || !isOver(stage.endsWith, going)) return;
    demand(may(ctx.actor, 'advance', row, stage));
    const held = { row, definition, stage };
    row = await moveTo(ctx, held, nextStage(await stagesOf(ctx, held), stage.id), {
      verb: lines[stage.endsWith],
      hands: row.hands,
      data: { approved: false },
    });
  }
}

/** Something about a person's cards changed: the cases that asked for it go on. */
async function followHolder(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .select('case_id')
    .distinct()
    .where('office', '=', ctx.office.code)
    .where('holder', '=', subject.id)
    .where('case_id', 'is not', null)
    .orderBy('case_id')
    .execute();
  for (const { case_id: id } of rows) if (id) await follow(ctx, id);
}

/** A case came to a stage, or back from a correction, when what it waits for was there already. */
function followCase(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  return follow(ctx, subject.id);
}

/** Only a case of the card that came to a stage can have what it waits for. */
function ofCardAtStage({ data }: HouseEvent): boolean {
  return cardService.safeParse(data?.['service']).success && comes.includes(String(data?.['line']));
}

const comes = [
  'service-hall.case-accepted',
  'service-hall.case-advanced',
  'service-hall.correction-answered',
];

export const casesFollow = [
  reaction({
    event: 'service-hall.cardsChanged',
    name: 'service-hall.cases-follow-cards',
    run: followHolder,
  }),
  reaction({
    event: 'service-hall.caseMoved',
    name: 'service-hall.case-follows-cards',
    heeds: ofCardAtStage,
    run: followCase,
  }),
];
