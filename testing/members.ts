import { sql } from 'kysely';
import type { Office, UserActor } from '../kernel/server/actor.ts';
import type { TestHouse } from './house.ts';

/** Gives people of the tests a place in their office, as an account has it: from then on they are colleagues. */
export async function enrol(house: TestHouse, office: Office, people: readonly UserActor[]): Promise<void> {
  const { kysely } = house.database;
  const { code, name, shortName, chop, timeZone } = office;
  await sql`insert into auth.office (code, name_zh, name_en, short_name_zh, short_name_en, chop, time_zone, created_at)
    values (${code}, ${name.zh}, ${name.en}, ${shortName.zh}, ${shortName.en}, ${chop}, ${timeZone}, now())
    on conflict do nothing`.execute(kysely);
  for (const one of people) {
    await sql`insert into auth."user" (id, name, email, created_at, updated_at)
      values (${one.userId}, ${one.name.zh}, ${one.email}, now(), now()) on conflict do nothing`.execute(
      kysely,
    );
    await sql`insert into auth.member (user_id, office, roles, name_zh, name_en, since)
      values (${one.userId}, ${code}, ${[...one.roles]}::text[], ${one.name.zh}, ${one.name.en}, '2026-01-01')`.execute(
      kysely,
    );
  }
  await house.as({ kind: 'system', module: 'accounts', office: code }, office, async (ctx) => {
    await ctx.db
      .insertInto('kernel.person_name')
      .values(
        people.map(({ userId, name: { zh, en } }) => ({
          office: code,
          user_id: userId,
          name_zh: zh,
          name_en: en,
        })),
      )
      .execute();
  });
}
