import type { z } from 'zod';
import type { followUp, followUpRow } from '../../contract/follow-ups.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { workingDaysLeft } from '../calendar/days-left.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import type { Ctx } from '../context.ts';
import { keyOf, seenSubjects } from '../house/seen-subjects.ts';
import { linesOfSubject, type SubjectLine } from '../ledger/subject-lines.ts';
import { actorsOf, namesOf, whoOf } from '../person-names.ts';
import { abilitiesOf } from './policy.ts';
import { notesOf } from './queries.ts';
import type { FollowUpTable } from './tables.ts';

type Row = z.input<typeof followUpRow>;
type NameOf = Awaited<ReturnType<typeof namesOf>>;

/** Page of a follow-up in the staff app. */
export function followUpLink(id: string): string {
  return `/follow-ups/${id}`;
}

/** The title as it was given. */
export function titleOf({ title_zh, title_en, how }: FollowUpTable) {
  return { zh: title_zh, en: title_en, how };
}

/** What a follow-up is about, where it is about something on record. */
export function aboutOf({ subject_kind: kind, subject_id: id }: FollowUpTable): SubjectRef[] {
  return kind && id ? [{ kind, id }] : [];
}

/** Follow-ups as lists show them: with names, days left, and what each is about where the reader may see that. */
export async function presentRows(ctx: Ctx, rows: readonly FollowUpTable[]): Promise<Row[]> {
  const nameOf = await namesOf(
    ctx,
    rows.flatMap((row) => [row.owner, row.opened_by]),
  );
  const seen = await seenAbout(ctx, rows.flatMap(refsOf));
  const calendar = await readCalendar(ctx);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state,
    title: titleOf(row),
    owner: { userId: row.owner, name: nameOf(row.owner) },
    openedBy: { userId: row.opened_by, name: nameOf(row.opened_by) },
    openedAt: row.opened_at.toISOString(),
    due: row.due,
    workingDaysLeft: row.state === 'open' ? workingDaysLeft(ctx, calendar, row.due) : null,
    closedAt: row.closed_at?.toISOString() ?? null,
    about: seen(row.subject_kind, row.subject_id),
  }));
}

/** One follow-up whole, as every operation on it answers. */
export async function presentWhole(ctx: Ctx, row: FollowUpTable): Promise<z.input<typeof followUp>> {
  const lines = await linesOfSubject(ctx, { kind: 'follow-up', id: row.id });
  const notes = await notesOf(ctx, row.id);
  const nameOf = await namesOf(ctx, [row.closed_by ?? row.owner, ...lines.flatMap(peopleOf)]);
  const seen = await seenAbout(ctx, refsOf(row));
  const [shown] = await presentRows(ctx, [row]);
  return {
    ...shown!,
    closedBy: row.closed_by === null ? null : { userId: row.closed_by, name: nameOf(row.closed_by) },
    evidence:
      row.state === 'done' ? { text: row.evidence, subject: seen(row.evidence_kind, row.evidence_id) } : null,
    history: lines.map((line) => stepOf(ctx, line, nameOf, notes)).reverse(),
    abilities: abilitiesOf(ctx.actor, row),
  };
}

function stepOf(ctx: Ctx, line: SubjectLine, nameOf: NameOf, notes: ReadonlyMap<number, string>) {
  const said = ctx.house.verbs[line.verb] ?? { zh: line.verb, en: line.verb };
  return {
    at: line.at.toISOString(),
    who: whoOf(nameOf, line),
    what: withMore(said, line, nameOf),
    note: notes.get(Number(line.data['version'])) ?? null,
  };
}

/** To whom it went, or from which day to which. */
function withMore(said: { zh: string; en: string }, { verb, data }: SubjectLine, nameOf: NameOf) {
  if (verb === 'follow-up.opened' || verb === 'follow-up.handed-over') {
    const owner = nameOf(String(data['owner']));
    return { zh: `${said.zh}给${owner.zh}`, en: `${said.en} to ${owner.en}` };
  }
  if (verb !== 'follow-up.due-moved') return said;
  return {
    zh: `${said.zh}：${String(data['from'])} → ${String(data['due'])}`,
    en: `${said.en}: ${String(data['from'])} → ${String(data['due'])}`,
  };
}

function peopleOf(line: SubjectLine): string[] {
  const { data } = line;
  return [...actorsOf([line]), ...[data['owner']].filter((one) => typeof one === 'string')];
}

function refsOf(row: FollowUpTable): SubjectRef[] {
  const shown =
    row.evidence_kind && row.evidence_id ? [{ kind: row.evidence_kind, id: row.evidence_id }] : [];
  return [...aboutOf(row), ...shown];
}

async function seenAbout(ctx: Ctx, refs: readonly SubjectRef[]) {
  const seen = await seenSubjects(ctx, refs);
  return (kind: string | null, id: string | null) => {
    if (kind === null || id === null) return null;
    const shown = seen.get(keyOf({ kind, id }));
    const owner = ctx.house.subjects.get(kind);
    return shown && owner ? { ref: { kind, id }, kindName: owner.name, ...shown } : null;
  };
}
