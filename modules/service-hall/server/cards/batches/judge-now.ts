import { sql } from 'kysely';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { cardErrors } from '../../../contract/card-errors.ts';
import { lineStates } from '../../../contract/card-states.ts';
import { type BatchItem, type JudgedRow, judgeReturn } from '../../core/cards/judge-return.ts';
import { findReturnHead, type ReturnRow, readReturnRow } from '../../core/cards/read-return.ts';
import { cardEconomies, usableEconomies } from '../economies.ts';
import type { RequestRecord } from '../queries.ts';
import type { Loaded } from '../standing.ts';
import { itemsOf, loadStandings, type ReturnRecord } from './queries.ts';

const names = new Map(cardEconomies.map(({ card, name }) => [card, name]));
const usable = new Set(usableEconomies.map(({ card }) => card));

/** The heading of a return and its rows, or the needed columns it lacks. */
export function headOfReturn(rows: readonly (readonly string[])[]) {
  return findReturnHead(rows, usable);
}

export interface JudgedReturn {
  rows: (JudgedRow & { line: number; holder: Loaded['holder'] | null })[];
  items: ReadonlyMap<string, RequestRecord>;
  standings: ReadonlyMap<string, Loaded>;
}

/** Judges a return by how everything stands now: between trying and writing others may have worked. */
export async function judgeNow(ctx: Ctx, kept: ReturnRecord, lock = false): Promise<JudgedReturn> {
  const requests = await itemsOf(ctx, kept.batch);
  const standings = await loadStandings(
    ctx,
    requests.map(({ holder }) => holder),
    lock,
  );
  const read = readRows(kept.rows);
  const judged = judgeReturn(
    read.map(({ row }) => row),
    requests.flatMap((request) => itemOf(request, standings.get(request.holder))),
    {
      economies: names,
      states: lineStates,
      today: ctx.today,
      numbersTaken: await numbersTaken(ctx, read),
      faultWords,
    },
  );
  const byPlace = new Map(requests.map((request) => [String(request.place), request]));
  return {
    rows: judged.map((one, at) => {
      const holder = standings.get(byPlace.get(one.place)?.holder ?? '')?.holder ?? null;
      return { ...one, line: read[at]!.line, holder };
    }),
    items: new Map(requests.map((request) => [request.id, request])),
    standings,
  };
}

/** Kept rows begin with the number the spreadsheet program gives them. */
function readRows(kept: readonly (readonly string[])[]): { line: number; row: ReturnRow }[] {
  const cells = kept.map(([, ...own]) => own);
  const head = headOfReturn(cells);
  if ('lacking' in head) return [];
  return kept.slice(head.at + 1).flatMap(([line, ...own]) => {
    const row = readReturnRow(own, head);
    return row ? [{ line: Number(line), row }] : [];
  });
}

function itemOf(request: RequestRecord, loaded: Loaded | undefined): BatchItem[] {
  if (!loaded || request.place === null) return [];
  const lines = loaded.lines.map(({ id, economy, state, sent_on: sentOn }) => ({
    id,
    economy,
    state,
    sentOn,
  }));
  const { place, service, state } = request;
  return [{ request: request.id, place, service, state, standing: loaded.standing, lines }];
}

async function numbersTaken(ctx: Ctx, read: readonly { row: ReturnRow }[]): Promise<ReadonlySet<string>> {
  const asked = read.flatMap(({ row }) => row.card?.number ?? []);
  const { rows } = await sql<{ number: string }>`select number from service_hall.card
    where office = ${ctx.office.code} and number = any(${asked}::text[])`.execute(ctx.db);
  const twice = asked.filter((number, at) => asked.indexOf(number) !== at);
  return new Set([...rows.map(({ number }) => number), ...twice]);
}

function faultWords(fault: string): Both {
  return cardErrors[fault as keyof typeof cardErrors].message;
}
