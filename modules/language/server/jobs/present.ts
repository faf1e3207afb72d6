import type { Abilities } from '../../../../kernel/contract/abilities.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { keyOf, seenSubjects } from '../../../../kernel/server/house/seen-subjects.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { listFindingsOf } from '../../../../kernel/server/preflight/findings.ts';
import type { Job, JobFile, JobRow, Progress, Somebody } from '../../contract/jobs.ts';
import { type JobVerb, nextVerbs } from '../core/jobs/job-state.ts';
import { bodiesOutside, type Outside } from '../outside/bodies-outside.ts';
import { leftBehind, peopleHere } from './left-behind.ts';
import { isChief, mayJob, maySeeContact } from './policy.ts';
import {
  type FileProgress,
  filesOfJob,
  getJob,
  type JobRecord,
  memoryNamed,
  notesOfJob,
  progressOf,
  revisionsOfJob,
  together,
  versionsOfJob,
} from './queries.ts';
import { isLate, isYourTurn, turnOf } from './turn.ts';

/** The name of an actor of the ledger. */
export type NameOf = (actor: string) => Both;

export function titleOfJob({ title_zh, title_en }: Pick<JobRecord, 'title_zh' | 'title_en'>): LocalText {
  return { zh: title_zh, en: title_en, how: 'recorded' };
}

/** Where a file of the house is to be had. */
export function fileLink(file: Id): string {
  return `/api/files/${file}/content`;
}

/** Jobs as lists show them. */
export async function presentJobs(ctx: Ctx, rows: readonly JobRecord[]): Promise<JobRow[]> {
  const progress = await progressOf(
    ctx,
    rows.map(({ id }) => id),
  );
  const nameOf = await namesOf(ctx, rows.flatMap(peopleOf));
  const outside = await bodiesOutside(ctx, rows);
  return rows.map((row) =>
    presentRow(ctx, row, { progress: together(progress.get(row.id) ?? []), nameOf, outside }),
  );
}

function peopleOf(row: JobRecord): string[] {
  return [row.requested_by, row.translator, row.reviser, row.reviewer].filter((one) => one !== null);
}

interface AroundRow {
  progress: Progress;
  nameOf: NameOf;
  outside: ReadonlyMap<Id, Outside>;
}

function presentRow(ctx: Ctx, row: JobRecord, { progress, nameOf, outside }: AroundRow): JobRow {
  const asked = outside.get(row.id);
  const who = (userId: string | null): Somebody | null =>
    userId === null ? null : { userId, name: nameOf(userId) };
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    title: titleOfJob(row),
    kind: row.kind,
    client: row.client,
    from: row.from_lang,
    to: row.to_lang,
    requestedBy: asked ? { userId: row.requested_by, name: asked.body } : who(row.requested_by)!,
    requestedAt: row.requested_at.toISOString(),
    wantedBy: row.wanted_by,
    due: row.due,
    translator: who(row.translator),
    reviser: who(row.reviser),
    reviewer: who(row.reviewer),
    progress,
    confidential: row.confidential,
    outside: asked ? (asked.contact === null ? 'program' : 'form') : null,
    turnBy: turnOf(row)?.by ?? null,
    late: isLate(row, ctx.today),
    yourTurn: isYourTurn(ctx.actor, row),
  };
}

/** A job as the contract promises; every operation on one answers with it. */
export async function wholeJob(ctx: Ctx, id: Id): Promise<Job> {
  const row = await getJob(ctx, id);
  const [notes, revisions] = [await notesOfJob(ctx, id), await revisionsOfJob(ctx, id)];
  const versions = await versionsOfJob(ctx, id);
  const progress = (await progressOf(ctx, [id])).get(id) ?? [];
  const outside = await bodiesOutside(ctx, [row]);
  const nameOf = await namesOf(ctx, [
    ...peopleOf(row),
    ...notes.map(({ said_by }) => said_by),
    ...revisions.flatMap(({ reviser, translator }) => [reviser, translator]),
    ...versions.map(({ added_by }) => added_by),
  ]);
  return {
    ...presentRow(ctx, row, { progress: together(progress), nameOf, outside }),
    instructions: row.instructions,
    asked: presentAsked(ctx, row, outside.get(id)),
    subject: await subjectOf(ctx, row),
    memory: await memoryNamed(ctx, row.memory),
    files: (await filesOfJob(ctx, id)).map((file) => presentFile(file, { versions, progress, nameOf })),
    quote: row.quote,
    quotedAt: row.quoted_at?.toISOString() ?? null,
    translateBy: row.translate_by,
    reviseBy: row.revise_by,
    reviewBy: row.review_by,
    leftBehind: leftBehind(row, await peopleHere(ctx)),
    deliveredAt: row.delivered_at?.toISOString() ?? null,
    mark: row.mark,
    notes: notes.map(({ kind, text, said_at, said_by }) => ({
      ...{ kind, text },
      at: said_at.toISOString(),
      by: nameOf(said_by),
    })),
    revisions: revisions.map(({ reviser, translator, words, errors, accepted, done_at }) => ({
      ...{ words, errors, accepted },
      reviser: nameOf(reviser),
      translator: nameOf(translator),
      at: done_at.toISOString(),
    })),
    findings: await listFindingsOf(ctx, 'translation-job', id),
    abilities: abilitiesOf(ctx, row),
  };
}

/** What a client body said with its request; whom to ask there only for those who may need to. */
function presentAsked(ctx: Ctx, row: JobRecord, asked: Outside | undefined): Job['asked'] {
  if (!asked) return null;
  const { name, email, phone } = asked;
  return {
    clientLink: isChief(ctx.actor) ? `/translation/clients/${asked.client}` : null,
    use: asked.use,
    contact: name !== null && email !== null && maySeeContact(ctx.actor, row) ? { name, email, phone } : null,
  };
}

interface AroundFiles {
  versions: Awaited<ReturnType<typeof versionsOfJob>>;
  progress: readonly FileProgress[];
  nameOf: NameOf;
}

function presentFile(
  file: Awaited<ReturnType<typeof filesOfJob>>[number],
  { versions, progress, nameOf }: AroundFiles,
): JobFile {
  const own = versions.filter((one) => one.file === file.id);
  return {
    id: file.id,
    name: file.name,
    format: own.find(({ number }) => number === file.current)!.format,
    current: file.current,
    versions: own.map(({ number, words, source, added_at, added_by }) => ({
      ...{ number, words },
      addedAt: added_at.toISOString(),
      addedBy: nameOf(added_by),
      href: fileLink(source),
    })),
    progress: together(progress.filter((one) => one.file === file.id)),
    delivered: file.delivered && fileLink(file.delivered),
  };
}

async function subjectOf(
  ctx: Ctx,
  { subject_kind: kind, subject_id: id }: JobRecord,
): Promise<Job['subject']> {
  if (kind === null || id === null) return null;
  const seen = (await seenSubjects(ctx, [{ kind, id }])).get(keyOf({ kind, id }));
  return seen ? { kind, id, ...seen } : null;
}

const offered: JobVerb[] = [
  'quote',
  'agree',
  'decline',
  'assign',
  'begin',
  'write',
  'handOn',
  'sendBack',
  'acceptRevision',
  'acceptReview',
  'deliver',
  'giveFeedback',
  'close',
  'cancel',
  'replaceSource',
];

/** What this person may do next: of the steps its state allows. */
export function abilitiesOf(ctx: Ctx, row: JobRecord): Abilities {
  const open = offered.filter((verb) => nextVerbs[row.state].includes(verb));
  return Object.fromEntries(open.map((verb) => [verb, mayJob(ctx.actor, verb, row)]));
}
