import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Answers } from '../../contract/services.ts';
import type { PersonRecord } from '../queries.ts';
import type { Held } from '../step.ts';
import { lateOfFirm, passportsSeen } from './queries.ts';

/**
 * What the hall's own records say of a case, where its service asks: whether the firm has invitations to close out, and
 * that its guests, each of them, are on record as having been here.
 */
export async function factsOfRecords(
  ctx: Ctx,
  {
    row,
    definition: { facts },
    people,
  }: Pick<Held, 'row' | 'definition'> & { people: readonly Pick<PersonRecord, 'passport'>[] },
): Promise<Answers> {
  const asks = (name: string) => facts.some((fact) => fact.name === name);
  const found: Answers = {};
  if (asks('firm.closeOutLate')) {
    const none = { late: false, reminded: false };
    const { late, reminded } = row.firm === null ? none : await lateOfFirm(ctx, row.firm, row.id, ctx.today);
    found['firm.closeOutLate'] = late;
    found['firm.closeOutReminded'] = reminded;
  }
  if (asks('guest.beenToChina') && (await haveAllBeenHere(ctx, people))) found['guest.beenToChina'] = true;
  return found;
}

async function haveAllBeenHere(ctx: Ctx, people: readonly Pick<PersonRecord, 'passport'>[]) {
  const passports = people.flatMap(({ passport }) => passport ?? []);
  if (people.length === 0 || passports.length < people.length) return false;
  const seen = await passportsSeen(ctx, passports);
  return passports.every((passport) => seen.has(passport));
}
