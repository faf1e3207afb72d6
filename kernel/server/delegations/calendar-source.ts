import { asOwner } from '../accounts/as-owner.ts';
import type { DelegationTable } from '../accounts/tables.ts';
import type { CalendarEntry, CalendarSource } from '../feeds/source.ts';
import { rolesInWords } from '../house/named-roles.ts';
import { namesOf } from '../person-names.ts';
import { stateOn } from './core.ts';
import { rolesInForce } from './present.ts';

/** Whose duties a person has, and who has the person's, on the days it holds: what every page says above the work. */
export const delegationCalendar: CalendarSource = {
  id: 'delegations',
  name: { zh: '代行职责', en: 'Delegated duties' },
  about: {
    zh: '代谁履行职责、由谁代行，在起止日之间显示。',
    en: 'Whose duties I have and who has mine, from day to day.',
  },
  async entries(ctx, { from, to }) {
    if (ctx.actor.kind !== 'user') return [];
    const own = ctx.actor.userId;
    const rows = await asOwner(ctx, (db) =>
      db
        .selectFrom('auth.delegation')
        .selectAll()
        .where('office', '=', ctx.office.code)
        .where((eb) => eb.or([eb('from_user', '=', own), eb('to_user', '=', own)]))
        .where('revoked_at', 'is', null)
        .where('to_day', '>=', from)
        .where('from_day', '<=', to)
        .orderBy('from_day')
        .limit(200)
        .execute(),
    );
    // What is suspended today is said nowhere else either.
    const inForce = await rolesInForce(ctx);
    const said = rows.filter((row) => stateOn(row, ctx.today) !== 'holds' || inForce.has(row.id));
    const nameOf = await namesOf(
      ctx,
      said.flatMap((row) => [row.from_user, row.to_user]),
    );
    return said.map((row) => entryOf(row, own, nameOf, rolesInWords(ctx.house, row.roles)));
  },
};

function entryOf(
  row: DelegationTable,
  own: string,
  nameOf: (userId: string) => { zh: string; en: string },
  roles: { zh: string; en: string },
): CalendarEntry {
  const [giver, deputy] = [nameOf(row.from_user), nameOf(row.to_user)];
  return {
    uid: `delegation-${row.id}`,
    when: { from: row.from_day, to: row.to_day },
    title:
      row.to_user === own
        ? { zh: `代${giver.zh}履行${roles.zh}职责`, en: `Acting for ${giver.en} as ${roles.en}` }
        : { zh: `由${deputy.zh}代行${roles.zh}职责`, en: `${deputy.en} acts for me as ${roles.en}` },
    link: '/office/duties',
    changedAt: row.made_at,
    version: row.version,
  };
}
