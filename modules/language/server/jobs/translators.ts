import type { Selectable } from 'kysely';
import type { Colleague } from '../../../../kernel/server/accounts/colleagues.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Translator, TranslatorRow } from '../../contract/translators.ts';
import { type Delivered, deliveredBetween, outputOf } from './output.ts';
import { maySaveTranslator } from './policy.ts';
import type { JobTables, TranslatorTable } from './tables.ts';

export type TranslatorRecord = Selectable<TranslatorTable>;

/** The same day a year before. */
export function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** The files kept on translators, by account. */
export async function translatorFiles(ctx: Ctx): Promise<Map<string, TranslatorRecord>> {
  const rows = await tables<JobTables>(ctx)
    .selectFrom('language.translator')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .execute();
  return new Map(rows.map((row) => [row.user_id, row]));
}

/** How many words a day each of them does, where their files say so. */
export async function dailyOf(ctx: Ctx): Promise<Map<string, number>> {
  return new Map([...(await translatorFiles(ctx))].map(([userId, { daily }]) => [userId, daily]));
}

/** The jobs of the last twelve months. */
export function lastYear(ctx: Ctx): Promise<Delivered[]> {
  return deliveredBetween(ctx, yearBefore(ctx.today), ctx.today);
}

/** Somebody of the centre with the file kept on them, as far as it is written. */
export function presentTranslatorRow(
  ctx: Ctx,
  { userId, name, roles }: Colleague,
  file: TranslatorRecord | undefined,
  jobs: readonly Delivered[],
): TranslatorRow {
  const year = ctx.today.slice(0, 4);
  const training = file?.training ?? [];
  return {
    userId,
    name,
    roles: roles.map((role) => ctx.house.roles[role]).filter((role) => role !== undefined),
    version: file?.version ?? 0,
    languages: file?.languages ?? [],
    domains: file?.domains ?? [],
    training: training.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    daily: file?.daily ?? 3000,
    validTo: file?.valid_to ?? null,
    note: file?.note ?? null,
    points: training.filter(({ day }) => day.startsWith(year)).reduce((sum, { points }) => sum + points, 0),
    output: outputOf(jobs, userId),
  };
}

/** The whole file of somebody of the centre. */
export async function presentTranslator(ctx: Ctx, who: Colleague): Promise<Translator> {
  const jobs = await lastYear(ctx);
  const file = (await translatorFiles(ctx)).get(who.userId);
  const own = jobs.filter(({ translator, reviser }) => translator === who.userId || reviser === who.userId);
  return {
    ...presentTranslatorRow(ctx, who, file, jobs),
    months: [...Map.groupBy(own, ({ month }) => month)]
      .map(([month, of]) => {
        const { translated, revised } = outputOf(of, who.userId);
        return { month, translated, revised };
      })
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    kinds: [...Map.groupBy(own, ({ kind }) => kind)]
      .map(([kind, of]) => ({ kind, words: outputOf(of, who.userId).translated }))
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words),
    abilities: { save: maySaveTranslator(ctx.actor, who.userId) },
  };
}
