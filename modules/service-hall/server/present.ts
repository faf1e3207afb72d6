import type { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { namesOf } from '../../../kernel/server/person-names.ts';
import type {
  CasePaper,
  CasePerson,
  Correction,
  clockStanding,
  HallCase,
  OwnCase,
  StaffPaper,
} from '../contract/case.ts';
import { abilitiesNow } from './abilities-now.ts';
import { cardRequestOf } from './cards/requests-of-case.ts';
import { caseFormOf } from './core/case-form.ts';
import { readClock } from './core/clock.ts';
import { holds } from './core/conditions.ts';
import { fill } from './core/definitions/fill.ts';
import { labelOf } from './core/labels.ts';
import { missingIn } from './core/missing.ts';
import { pauseWords } from './core/pause-words.ts';
import { openPlaces } from './correction-scope.ts';
import { gatherCase, type WholeCase } from './gather.ts';
import { stagesBy } from './known.ts';
import { headOf } from './present-rows.ts';
import {
  type CaseRecord,
  type NoteRecord,
  notesOf,
  type PauseRecord,
  type PersonRecord,
  pausesOf,
} from './queries.ts';

/** A case as its applicant sees it. */
export async function presentOwn(ctx: Ctx, row: CaseRecord): Promise<OwnCase> {
  const whole = await gatherCase(ctx, row);
  return {
    ...(await commonOf(ctx, whole)),
    open: await openPlaces(ctx, whole),
    history: await ownHistory(ctx, row.id),
  };
}

/** A case as the staff sees it. */
export async function presentCase(ctx: Ctx, row: CaseRecord): Promise<HallCase> {
  const [whole, pauses, notes] = await Promise.all([
    gatherCase(ctx, row),
    pausesOf(ctx, row.id),
    notesOf(ctx, row.id),
    // For its clock: asked for together with the rest.
    readCalendar(ctx),
  ]);
  return presentWhole(ctx, whole, pauses, notes);
}

/** The same of a case in hand. */
export async function presentWhole(
  ctx: Ctx,
  whole: WholeCase,
  pauses: PauseRecord[],
  notes: NoteRecord[],
): Promise<HallCase> {
  const { row, definition, known } = whole;
  const nameOf = await namesOf(ctx, [
    ...notes.map(({ by }) => by),
    ...(row.assigned_to ? [row.assigned_to] : []),
  ]);
  return {
    ...(await commonOf(ctx, whole, pauses)),
    papers: presentStaffPapers(whole),
    form: caseFormOf(definition, known),
    title: { zh: row.title_zh, en: row.title_en, how: 'recorded' },
    filing: row.filing,
    officeAnswers: row.office_answers,
    assignedTo: row.assigned_to ? { userId: row.assigned_to, name: nameOf(row.assigned_to) } : null,
    stages: stagesBy(whole, known.facts),
    conditions: definition.conditions.map(({ id, asks, reason, severity, needs }) => {
      const verdict = holds(needs, known);
      return { id, asks: fill(asks, definition), reason: fill(reason, definition), severity, verdict };
    }),
    pauses: pauses.map(({ first, last, why, words }) => ({
      from: first,
      to: last,
      why: pauseWords(why, definition, words),
    })),
    notes: notes.map(({ id, words, by, at }) => ({ id, words, by: nameOf(by), at: at.toISOString() })),
    keptWhy: row.kept_why,
    erasedOn: row.erased_on,
    cardRequest: row.family === 'abtc' ? await cardRequestOf(ctx, row.id) : null,
  };
}

async function commonOf(
  ctx: Ctx,
  whole: WholeCase,
  pauses?: PauseRecord[],
): Promise<Omit<OwnCase, 'history' | 'open'>> {
  const { row, definition, stage, people, known } = whole;
  const contact = { name: row.contact_name, email: row.contact_email, phone: row.contact_phone };
  const filling = row.state === 'draft' || row.state === 'correcting';
  return {
    ...headOf(row, definition, stage),
    channel: row.channel,
    language: row.language,
    contact,
    answers: row.answers,
    people: people.map(presentPerson),
    papers: presentPapers(whole),
    corrections: presentCorrections(whole),
    missing: filling ? missingIn(definition, known, { contact, people, papers: whole.papers }) : [],
    clock: await clockOf(ctx, whole, pauses ?? (await pausesOf(ctx, row.id))),
    decision:
      row.decision_zh === null ? null : { zh: row.decision_zh, en: row.decision_en ?? row.decision_zh },
    abilities: await abilitiesNow(ctx, row, stage),
  };
}

export function presentPerson(row: PersonRecord): CasePerson {
  return {
    id: row.id,
    place: row.place,
    findings: row.findings,
    nameZh: row.name_zh,
    surname: row.surname,
    given: row.given,
    sex: row.sex,
    born: row.born,
    nationality: row.nationality,
    passport: row.passport,
    passportUntil: row.passport_until,
    mrz: row.mrz,
    idNumber: row.id_number,
    postZh: row.post_zh,
    postEn: row.post_en,
    phone: row.phone,
    email: row.email,
  };
}

function presentPapers({ papers, files }: WholeCase): CasePaper[] {
  return papers.map((row) => {
    const file = files.find(({ id }) => id === row.file);
    return {
      id: row.id,
      paper: row.paper,
      person: row.person,
      file: file ? { id: file.id, name: file.name, type: file.type, size: file.size, href: file.href } : null,
      standing: row.standing,
      findings: row.findings,
      issuedOn: row.issued_on,
      addedAt: row.added_at.toISOString(),
    };
  });
}

function presentStaffPapers(whole: WholeCase): StaffPaper[] {
  return presentPapers(whole).map((paper, at) => ({
    ...paper,
    why: whole.papers[at]!.why,
    picture: whole.files.find(({ id }) => id === paper.file?.id)?.picture ?? null,
  }));
}

function presentCorrections({ definition, corrections: { notices, items } }: WholeCase): Correction[] {
  return notices.map((notice) => ({
    round: notice.round,
    askedAt: notice.asked_at.toISOString(),
    againWhy: notice.again_why,
    answeredAt: notice.answered_at?.toISOString() ?? null,
    items: items
      .filter(({ round }) => round === notice.round)
      .map((item) => ({
        id: item.id,
        target: item.target,
        name: item.name,
        label: labelOf(definition, item.target, item.name),
        person: item.person,
        says: { zh: item.says_zh, en: item.says_en },
        reply: item.reply,
        answered: item.answered_at !== null,
      })),
  }));
}

async function clockOf(
  ctx: Ctx,
  { row, definition }: WholeCase,
  pauses: readonly PauseRecord[],
): Promise<z.infer<typeof clockStanding> | null> {
  if (row.received_on === null || row.clock_days === null) return null;
  const clock = {
    start: row.received_on,
    days: row.clock_days,
    pauses: pauses.map(({ first, last }) => ({ from: first, to: last })),
  };
  const reading = readClock(await readCalendar(ctx), clock, ctx.today);
  const open = pauses.find(({ last }) => last === null);
  return {
    receivedOn: row.received_on,
    days: row.clock_days,
    used: reading.used,
    due: reading.due,
    provisional: reading.provisional,
    late: reading.late,
    paused: open ? { since: open.first, why: pauseWords(open.why, definition, open.words) } : null,
  };
}

/** What the applicant may read of how it went: every step of the case, and no name of who took it. */
async function ownHistory(ctx: Ctx, id: string): Promise<OwnCase['history']> {
  const lines = await linesOfSubject(ctx, { kind: 'hall-case', id });
  return lines
    .filter(({ verb }) => toldOutside.has(verb))
    .map(({ verb, at, actor }) => ({ at: at.toISOString(), what: toldOf(actor, ctx.house.verbs[verb]) }))
    .reverse();
}

/** A step as a sentence: whoever took it is the office or the applicant, never a name. */
function toldOf(actor: string, what: Both = { zh: '', en: '' }): Both {
  const who = actor.startsWith('visitor:') ? 'The applicant' : 'The office';
  return { zh: what.zh, en: `${who} ${what.en}` };
}

const toldOutside = new Set(
  [
    'case-begun',
    'case-submitted',
    'case-accepted',
    'case-advanced',
    'case-taken-on',
    'case-answered',
    'case-card-made',
    'correction-asked',
    'correction-answered',
    'case-not-accepted',
    'case-refused',
    'case-withdrawn',
    'case-paused',
    'case-resumed',
    'case-handed-over',
    'case-lapsed',
  ].map((verb) => `service-hall.${verb}`),
);
