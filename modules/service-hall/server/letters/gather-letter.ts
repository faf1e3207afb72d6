import type { Both } from '../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { contactOf } from '../../../../kernel/server/office/letterhead.ts';
import type { CaseState } from '../../contract/case.ts';
import type { LetterKind } from '../../contract/letters.ts';
import { measured } from '../../contract/units.ts';
import { figureOf } from '../core/definitions/settings.ts';
import { owedOf } from '../core/fees.ts';
import { labelOf } from '../core/labels.ts';
import type { Halves, LetterFacts, ReceivedBy } from '../core/letters/facts.ts';
import { wordingFor } from '../core/letters/wording.ts';
import { feesOf } from '../fees/queries.ts';
import type { WholeCase } from '../gather.ts';
import type { PersonRecord } from '../queries.ts';
import type { LetterRecord } from './queries.ts';
import { letterTexts } from './texts.ts';

/** What only the step knows that brings a letter. */
export interface LetterMore {
  round?: number;
  receivedBy?: ReceivedBy;
  fees?: LetterFacts['fees'];
  paid?: LetterFacts['paid'];
}

export interface LetterHead {
  kind: LetterKind;
  number: string;
  round: number;
  before: LetterRecord | undefined;
}

/** What a letter says, from the case as it stands. */
export async function gatherLetter(
  ctx: Ctx,
  whole: WholeCase,
  { kind, number, round, before }: LetterHead,
  more: LetterMore = {},
): Promise<LetterFacts> {
  const { row, definition, people } = whole;
  const old = before?.facts;
  const { code, name, chop, timeZone } = ctx.office;
  const facts: LetterFacts = {
    kind,
    number,
    version: (before?.version ?? 0) + 1,
    day: ctx.today,
    replaces: before
      ? { version: before.version, day: civil(timeZone, before.issued_at.toISOString()).day }
      : null,
    office: { name, chop, contact: await contactOf(ctx) },
    service: definition.name,
    legalNature: definition.legalNature,
    caseNumber: row.number!,
    applicant: row.contact_name,
    people: people.map(nameOn),
    received: row.received_on,
    due: kind === 'acceptance' ? dueOf(whole, old) : null,
    papers: kind === 'receipt' ? papersOn(whole) : [],
    items: kind === 'correction' ? itemsOn(whole, round) : [],
    againWhy: kind === 'correction' ? againOf(whole, round) : null,
    outcome: kind === 'decision' ? outcomeOf(row.state) : null,
    reason: kind === 'decision' || kind === 'not-accepted' ? reasonOf(whole) : null,
    result: kind === 'decision' || kind === 'delivery' ? definition.result.name : null,
    fees: more.fees ?? old?.fees ?? (kind === 'acceptance' ? await feesOn(ctx, whole) : []),
    paid: more.paid ?? old?.paid ?? null,
    receivedBy: more.receivedBy ?? old?.receivedBy ?? null,
    track: `/o/${code}/track?number=${row.number}`,
    wording: [],
  };
  return { ...facts, wording: wordingFor(letterTexts, facts, valuesOf(whole), definition.letterTexts) };
}

function outcomeOf(state: CaseState): NonNullable<LetterFacts['outcome']> {
  return state === 'refused' || state === 'lapsed' ? state : 'approved';
}

function valuesOf({ row, definition }: WholeCase): Record<string, Both> {
  const days = figureOf(definition, definition.clock.correctWithin) ?? 0;
  return {
    service: definition.name,
    case: { zh: row.number!, en: row.number! },
    within: { zh: measured('zh', days, 'working-days'), en: measured('en', days, 'working-days') },
  };
}

/** A name in the other language's letters where there is none in this. */
function nameOn({ name_zh: zh, surname, given }: PersonRecord): Halves {
  const latin = [surname, given].filter(Boolean).join(' ') || null;
  return { zh: zh ?? latin, en: latin ?? zh };
}

/** A case that is decided has no clock any more: then what the letter said stands. */
function dueOf({ row }: WholeCase, old: LetterFacts | undefined): LetterFacts['due'] {
  if (row.clock_days === null) return old?.due ?? null;
  return { days: row.clock_days, day: row.due_on, provisional: row.due_provisional };
}

function papersOn({ papers, definition, people }: WholeCase): LetterFacts['papers'] {
  return papers
    .filter(({ standing }) => standing !== 'bad')
    .map(({ paper, person, standing }) => {
      const who = people.find(({ id }) => id === person);
      return {
        name: labelOf(definition, 'paper', paper),
        of: who ? nameOn(who) : null,
        seen: standing === 'seen',
      };
    });
}

/** What it costs, a line for each fee. */
async function feesOn(ctx: Ctx, { row, definition }: WholeCase): Promise<LetterFacts['fees']> {
  return (await feesOf(ctx, row.id)).map((line) => {
    const { name, payee } = definition.fees.find(({ id }) => id === line.fee)!;
    return { name, payee, amount: owedOf(line), currency: line.currency };
  });
}

function itemsOn({ corrections, definition, people }: WholeCase, round: number): LetterFacts['items'] {
  return corrections.items
    .filter((item) => item.round === round)
    .map((item) => {
      const at = labelOf(definition, item.target, item.name);
      const who = people.find(({ id }) => id === item.person);
      const named = who && nameOn(who);
      return {
        at: named ? { zh: `${named.zh}：${at.zh}`, en: `${named.en}: ${at.en}` } : at,
        says: { zh: item.says_zh, en: item.says_en },
      };
    });
}

function againOf({ corrections }: WholeCase, round: number): string | null {
  return corrections.notices.find((notice) => notice.round === round)?.again_why ?? null;
}

function reasonOf({ row }: WholeCase): Both | null {
  return row.decision_zh === null ? null : { zh: row.decision_zh, en: row.decision_en ?? row.decision_zh };
}
