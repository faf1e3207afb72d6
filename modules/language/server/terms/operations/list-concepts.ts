import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { type ConceptState, listConcepts as contract } from '../../../contract/terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayPropose, maySeeTerms, visibleConcepts } from '../policy.ts';
import { presentConcept } from '../present.ts';
import { recordsOf } from '../queries.ts';
import { stateOf } from '../state.ts';

/** The concepts, those that wait first, then by name; each as last written. */
export const listConcepts = implement(contract, async (ctx, input) => {
  const found = narrowed(ctx, input);
  let page = found.selectAll().orderBy(settled).orderBy('sort_key').orderBy('id');
  if (input.after) {
    const [place, key, last] = keysOf(input.after, z.tuple([z.literal([0, 1]), z.string(), id]));
    page = page.where(sql<boolean>`(${settled}, sort_key, id) > (${place}::int, ${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [
    waits.includes(stateOf(row)) ? 0 : 1,
    row.sort_key,
    row.id,
  ]);
  const records = await recordsOf(ctx, result.items);
  return {
    ...result,
    items: records.map((record) => presentConcept(ctx, record)),
    ...(await choices(ctx)),
    abilities: { propose: mayPropose(ctx.actor) },
  };
});

const waits: ConceptState[] = ['proposed', 'changed'];

/** 0 where something waits for approval, else 1. */
const settled = sql<number>`case when withdrawn_at is null and in_force is distinct from latest then 0 else 1 end`;

/** What `stateOf` says, as SQL. */
const inState: Record<ConceptState, ReturnType<typeof sql<boolean>>> = {
  withdrawn: sql<boolean>`withdrawn_at is not null`,
  proposed: sql<boolean>`withdrawn_at is null and in_force is null`,
  'in-force': sql<boolean>`withdrawn_at is null and in_force = latest`,
  changed: sql<boolean>`withdrawn_at is null and in_force < latest`,
};

function narrowed(ctx: Ctx, { q, state, field, lang, forbidden }: InputOf<typeof contract>) {
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.concept as concept')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleConcepts(ctx.actor)})`);
  if (state) found = found.where(inState[state]);
  if (q) found = found.where(hasTerm(sql`position(lower(${q}) in lower(t.text)) > 0`));
  if (lang) found = found.where(hasTerm(sql`t.lang = ${lang}`));
  if (forbidden) found = found.where(hasTerm(sql`t.status = 'forbidden'`));
  if (field)
    found =
      found.where(sql<boolean>`exists (select from language.concept_edition e where e.office = concept.office
      and e.concept = concept.id and e.edition = concept.latest and e.field = ${field})`);
  return found;
}

function hasTerm(so: ReturnType<typeof sql>) {
  return sql<boolean>`exists (select from language.term t where t.office = concept.office
    and t.concept = concept.id and t.edition = concept.latest and ${so})`;
}

/** The fields and languages there are: what a list can be narrowed to. */
async function choices(ctx: Ctx): Promise<{ fields: string[]; langs: string[] }> {
  if (maySeeTerms(ctx.actor) !== true) return { fields: [], langs: [] };
  const office = ctx.office.code;
  const fields = await sql<{ field: string }>`
    select distinct e.field from language.concept c join language.concept_edition e
      on e.office = c.office and e.concept = c.id and e.edition = c.latest
    where c.office = ${office} and e.field is not null order by e.field limit 100`.execute(ctx.db);
  const langs = await sql<{ lang: string }>`
    select distinct t.lang from language.concept c join language.term t
      on t.office = c.office and t.concept = c.id and t.edition = c.latest
    where c.office = ${office} order by t.lang limit 100`.execute(ctx.db);
  return { fields: fields.rows.map((row) => row.field), langs: langs.rows.map((row) => row.lang) };
}
