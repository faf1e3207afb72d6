/** What would become of each row of a return, were it written: nothing is, until somebody says so. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { CardService, LineState, RequestState } from '../../../contract/card-states.ts';
import type { ReturnFault } from '../../../contract/return-columns.ts';
import { makeCard, type Standing } from './act.ts';
import { lineAfter } from './line-state.ts';
import type { ReturnRow } from './read-return.ts';

/** An item of the batch as it stands. */
export interface BatchItem {
  request: Id;
  place: number;
  service: CardService;
  state: RequestState;
  standing: Standing;
  lines: readonly { id: Id; economy: string; state: LineState; sentOn: IsoDate | null }[];
}

export interface ReturnWork {
  economies: ReadonlyMap<string, Both>;
  states: Record<LineState, Both>;
  today: IsoDate;
  /** Numbers that are another card’s. */
  numbersTaken: ReadonlySet<string>;
  /** Why a card cannot be, in words. */
  faultWords: (fault: string) => Both;
}

/** What is to be written of a row. */
export interface ReturnPlan {
  request: Id;
  outcome: 'taken' | 'sent-back' | null;
  remark: string | null;
  answers: { line: Id; verb: 'grant' | 'refuse'; on: IsoDate; validUntil: IsoDate | null }[];
  card: { service: CardService; number: string; issuedOn: IsoDate; endsOn: IsoDate | null } | null;
}

export interface JudgedRow {
  place: string;
  /** `same`: all of it is on record already. */
  verdict: 'new' | 'same' | 'faulty';
  faults: ReturnFault[];
  plan: ReturnPlan | null;
}

/** Judges every row by itself; an item that stands twice is read once. */
export function judgeReturn(
  rows: readonly ReturnRow[],
  items: readonly BatchItem[],
  work: ReturnWork,
): JudgedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const item = items.find(({ place }) => String(place) === row.place);
    if (!item) return faulty(row, [{ kind: 'place-unknown', values: { value: row.place } }]);
    if (seen.has(row.place)) return faulty(row, [{ kind: 'place-twice', values: { value: row.place } }]);
    seen.add(row.place);
    return judgeRow(row, item, work);
  });
}

function judgeRow(row: ReturnRow, item: BatchItem, work: ReturnWork): JudgedRow {
  const faults = [...row.faults];
  if (row.passport !== item.standing.passport)
    faults.push({ kind: 'passport-differs', values: { value: row.passport } });
  const answers = row.answers.flatMap((answer) => judgeAnswer(answer, item, work, faults));
  const card = judgeCard(row.card, item, answers, work, faults);
  if (faults.length > 0) return faulty(row, faults);
  const outcome =
    row.outcome !== null && row.outcome !== item.state && item.state === 'sent' ? row.outcome : null;
  const plan = { request: item.request, outcome, remark: row.remark, answers, card };
  const isNew = outcome !== null || answers.length > 0 || card !== null;
  return { place: row.place, verdict: isNew ? 'new' : 'same', faults: [], plan: isNew ? plan : null };
}

function judgeAnswer(
  answer: ReturnRow['answers'][number],
  { lines }: BatchItem,
  { economies, states, today }: ReturnWork,
  faults: ReturnFault[],
): ReturnPlan['answers'] {
  const economy = economies.get(answer.economy) ?? answer.economy;
  const line = lines.find((one) => one.economy === answer.economy);
  const to = line && lineAfter(line.state, answer.verb);
  const asked = answer.verb === 'grant' ? 'granted' : 'refused';
  if (line?.state === asked) return [];
  if (!line || !to) {
    const state = states[line?.state ?? 'not-applicable'];
    faults.push({ kind: 'answer-conflict', values: { economy, state } });
    return [];
  }
  const on = answer.on ?? today;
  if (on > today) faults.push({ kind: 'day-to-come', values: { value: on } });
  else if (line.sentOn !== null && on < line.sentOn)
    faults.push({ kind: 'day-too-early', values: { economy } });
  return [{ line: line.id, verb: answer.verb, on, validUntil: answer.validUntil }];
}

/** A card is judged as the lines will stand after the answers beside it. */
function judgeCard(
  card: ReturnRow['card'],
  { service, standing }: BatchItem,
  answers: ReturnPlan['answers'],
  { numbersTaken, today, faultWords }: ReturnWork,
  faults: ReturnFault[],
): ReturnPlan['card'] {
  if (!card || standing.cards.some(({ number }) => number === card.number)) return null;
  if (numbersTaken.has(card.number))
    faults.push({ kind: 'card-number-taken', values: { value: card.number } });
  if (card.issuedOn > today) faults.push({ kind: 'day-to-come', values: { value: card.issuedOn } });
  const answered = new Map(answers.map(({ line, verb }) => [line, verb]));
  const lines = standing.lines.map((line) => {
    const verb = answered.get(line.id);
    return verb ? { ...line, state: lineAfter(line.state, verb) ?? line.state } : line;
  });
  const decision = makeCard({ ...standing, lines }, service);
  if ('fault' in decision)
    faults.push({ kind: 'card-not-possible', values: { why: faultWords(decision.fault) } });
  return { service, ...card };
}

function faulty({ place }: ReturnRow, faults: ReturnFault[]): JudgedRow {
  return { place, verdict: 'faulty', faults, plan: null };
}
