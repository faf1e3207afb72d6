import { sql } from 'kysely';
import type { z } from 'zod';
import type { officeSettings } from '../../contract/office.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { Ctx } from '../context.ts';
import { namedRoles } from '../house/named-roles.ts';
import { actorsOf, namesOf, whoOf } from '../person-names.ts';
import { refuse } from '../refusal.ts';
import { findLetterhead } from './letterhead.ts';
import { mayChange } from './policy.ts';

/** The settings of the office, as every operation on them answers. */
export async function presentOfficeSettings(ctx: Ctx): Promise<z.input<typeof officeSettings>> {
  const row = await asOwner(ctx, (db) =>
    db.selectFrom('auth.office').selectAll().where('code', '=', ctx.office.code).executeTakeFirstOrThrow(),
  );
  const letterhead = await findLetterhead(ctx);
  if (!letterhead) throw refuse('not-found');
  const { id, version, address_zh: zh, address_en: en, phone, email } = letterhead;
  return {
    code: row.code,
    version: row.version,
    name: { zh: row.name_zh, en: row.name_en },
    shortName: { zh: row.short_name_zh, en: row.short_name_en },
    chop: row.chop,
    timeZone: row.time_zone,
    hosts: row.hosts,
    sessionHours: row.session_hours,
    secondFactorOf: row.second_factor_of,
    letterhead: { id, version, address: zh === null || en === null ? null : { zh, en }, phone, email },
    roles: namedRoles(ctx.house, Object.keys(ctx.house.roles)),
    changed: await lastChanges(ctx),
    abilities: { change: mayChange(ctx.actor) },
  };
}

/** The verbs of the parts of the settings. */
export const settingVerbs = {
  names: 'office.names-changed',
  place: 'office.place-changed',
  letterhead: 'office.letterhead-changed',
  signIn: 'office.sign-in-rules-changed',
} as const;

interface Line {
  verb: string;
  at: Date;
  actor: string;
  acting_for: string | null;
}

/** Who changed each part last, as the ledger has it. */
async function lastChanges(ctx: Ctx) {
  const { rows } = await sql<Line>`select distinct on (verb) verb, at, actor, acting_for from kernel.ledger
    where office = ${ctx.office.code} and verb = any(${Object.values(settingVerbs)}::text[])
    order by verb, seq desc`.execute(ctx.db);
  const nameOf = await namesOf(ctx, actorsOf(rows));
  const last = (verb: string) => {
    const line = rows.find((row) => row.verb === verb);
    return line ? { at: line.at.toISOString(), who: whoOf(nameOf, line) } : null;
  };
  return {
    names: last(settingVerbs.names),
    place: last(settingVerbs.place),
    letterhead: last(settingVerbs.letterhead),
    signIn: last(settingVerbs.signIn),
  };
}
