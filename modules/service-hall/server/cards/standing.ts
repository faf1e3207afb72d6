import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CardFacts, Change, Decision, Standing } from '../core/cards/act.ts';
import { refuse } from '../refuse.ts';
import {
  type CardRecord,
  type ClearanceRecord,
  cardsOf,
  clearancesOf,
  type HolderRecord,
  type LineRecord,
  linesOf,
} from './queries.ts';

/** All that steps are decided on, read under the holder’s lock. */
export interface Loaded {
  holder: HolderRecord;
  cards: CardRecord[];
  clearance: ClearanceRecord | undefined;
  lines: LineRecord[];
  standing: Standing;
}

export async function loadStanding(ctx: Ctx, holder: HolderRecord): Promise<Loaded> {
  const cards = await cardsOf(ctx, [holder.id]);
  const [clearance] = await clearancesOf(ctx, [holder.id]);
  const lines = clearance ? await linesOf(ctx, [clearance.id]) : [];
  return { holder, cards, clearance, lines, standing: standingOf(holder, cards, lines) };
}

/** Where a person stands, as the core knows it. */
export function standingOf(
  { passport }: Pick<HolderRecord, 'passport'>,
  cards: readonly CardRecord[],
  lines: readonly LineRecord[],
): Standing {
  return {
    passport,
    cards: cards.map(
      (row): CardFacts => ({
        id: row.id,
        state: row.state,
        early: row.early,
        number: row.number,
        passport: row.passport,
        endsOn: row.ends_on,
      }),
    ),
    lines: lines.map(({ id, state }) => ({ id, state })),
  };
}

/** What the core decided, or its no in words. */
export function demandDecided(decision: Decision): Change[] {
  if ('fault' in decision) throw refuse(decision.fault);
  return decision.changes;
}
