import { type Kysely, sql } from 'kysely';

/** The roles of the house: the application's, and that of the one function that searches. */
export const houseRoles = ['chancery_app', 'chancery_search'] as const;

/**
 * Makes the roles where they are missing, and the owner a member of them. Roles belong to the whole cluster, where no
 * lock of one database holds: of several processes that open databases of a new cluster at once one makes each, and
 * the others find it made.
 */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function provideRoles(db: Kysely<any>): Promise<void> {
  for (const role of houseRoles)
    await sql
      .raw(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then
          begin
            create role ${role} nologin;
          exception when duplicate_object or unique_violation then null;
          end;
        end if;
        if not pg_has_role(current_user, '${role}', 'usage') then
          execute format('grant ${role} to %I', current_user);
        end if;
      exception when unique_violation then null;
      end $$`)
      .execute(db);
}
