import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx, HouseEvent } from '../../../kernel/server/context.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';

const atOnce = 500;

/** People are found by the body of their post, and named with it: when it has another name, the search is told. */
export async function indexHolders(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const { rows } = await sql<{ person: Id }>`select distinct person from directory.post
    where office = ${ctx.office.code} and body = ${subject.id}`.execute(ctx.db);
  await indexPeople(ctx, rows);
}

/** The same for the bodies an import changed, or has changed back. */
export async function indexHoldersAfterImport(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const { rows } = await sql<{ person: Id }>`select distinct post.person
    from directory.import_mark mark join directory.post on post.office = mark.office and post.body = mark.id
    where mark.office = ${ctx.office.code} and mark.import = ${subject.id}
      and mark.kind = 'body' and mark.before is not null`.execute(ctx.db);
  await indexPeople(ctx, rows);
}

async function indexPeople(ctx: Ctx, rows: readonly { person: Id }[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map(({ person }) => person);
    await indexSubjects(ctx, 'person', some);
  }
}
