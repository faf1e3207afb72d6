import { sql } from 'kysely';
import type { Id, SubjectRef } from '../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import { foundBy, mergedAway } from '../../directory/server/index.ts';
import { statesUnderWork } from './core/release-state.ts';
import { mentionsGoOn, mentionsGoOnEvent } from './events.ts';
import { namedOf, recordedOf } from './facts.ts';
import { addMentions } from './mentions.ts';
import { getText } from './queries.ts';
import type { MentionTable, PressTables } from './tables.ts';

/** The releases that are no longer worked on: their own checks look through the others. */
function settled(ctx: Ctx) {
  return tables<PressTables>(ctx)
    .selectFrom('press.release')
    .where('office', '=', ctx.office.code)
    .where('state', 'not in', [...statesUnderWork, 'discarded']);
}

/**
 * Looks for somebody or some body who was entered, or goes by another name. What one that is gone was found under stays
 * kept: it is read at the record it was merged into.
 */
async function mentionAgain(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const kind = subject.kind as MentionTable['kind'];
  const names = await foundBy(ctx, kind, subject.id);
  if (!names) return;
  const office = ctx.office.code;
  const releases = settled(ctx).select('id');
  await sql`delete from press.mention where office = ${office} and kind = ${kind} and id = ${subject.id}
    and release in ${releases}`.execute(ctx.db);
  const says = (side: 'zh' | 'en') =>
    sql`exists (select 1 from unnest(${names[side].map(asInJson)}::text[]) name
      where strpos(t.${sql.ref(side)}::text, name) > 0)`;
  await sql`insert into press.mention (office, release, kind, id)
    select r.office, r.id, ${kind}, ${subject.id} from press.release r join press.release_text t
      on t.office = r.office and t.release = r.id and t.version = r.version
    where r.office = ${office} and r.id in ${releases} and (${says('zh')} or ${says('en')})`.execute(ctx.db);
}

/** A name as it stands in the sentences, which are kept as JSON. */
function asInJson(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}

/** So many releases are looked through in one transaction. */
const atOnce = 25;

interface LookedThrough {
  id: Id;
  version: number;
  named: SubjectRef[];
}

/** An import may have entered thousands: each release is looked through for all of them, some at a time. */
async function lookThrough({ read }: Preparing, event: HouseEvent): Promise<LookedThrough[]> {
  const some = await read((ctx) => {
    const releases = settled(ctx).select(['id', 'version']).orderBy('id').limit(atOnce);
    return (
      event.name === mentionsGoOnEvent ? releases.where('id', '>', event.subject.id) : releases
    ).execute();
  });
  const found: LookedThrough[] = [];
  for (const { id, version } of some) {
    const named = await read(async (ctx) => namedOf(await recordedOf(ctx, await getText(ctx, id, version))));
    found.push({ id, version, named });
  }
  return found;
}

async function keepFound(ctx: Ctx, _event: HouseEvent, found: LookedThrough[]): Promise<void> {
  for (const { id, version, named } of found) {
    const same = await settled(ctx)
      .select('id')
      .where('id', '=', id)
      .where('version', '=', version)
      .forUpdate()
      .executeTakeFirst();
    if (!same) continue;
    await sql`delete from press.mention where office = ${ctx.office.code} and release = ${id}
      and (kind, id) not in (${mergedAway()})`.execute(ctx.db);
    await addMentions(ctx, id, named);
  }
  const last = found.at(-1);
  if (last && found.length === atOnce) ctx.publish(mentionsGoOn(last.id));
}

export const mentionReactions: Reaction[] = [
  ...(['person', 'body'] as const).map((kind) =>
    reaction({
      event: `directory.${kind}Changed`,
      name: `press.mention-again-after-${kind}`,
      run: mentionAgain,
    }),
  ),
  reaction({
    event: 'directory.recordsChanged',
    name: 'press.mention-again-after-import',
    prepare: lookThrough,
    run: keepFound,
  }),
  reaction({
    event: mentionsGoOnEvent,
    name: 'press.mention-again-going-on',
    prepare: lookThrough,
    run: keepFound,
  }),
];
