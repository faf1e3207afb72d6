import type { Both } from '../contract/local-text.ts';
import { type Ctx, tables } from './context.ts';
import type { GrantTables } from './grants/tables.ts';

/** Names of the office's account holders. */
export interface NameTables {
  'kernel.person_name': { office: string; user_id: string; name_zh: string; name_en: string };
}

const publicName: Both = { zh: '公众', en: 'The public' };
/** Who holds a key to a thing is told by the thing, not by the name of a person. */
const holderName: Both = { zh: '来访方', en: 'A visitor' };

/** The names of actors as they stand in the ledger: account holders by record, the program and the public by what they are. */
export async function namesOf(ctx: Ctx, actors: readonly string[]): Promise<(actor: string) => Both> {
  const users = [...new Set(actors)];
  const rows =
    users.length === 0
      ? []
      : await tables<NameTables>(ctx)
          .selectFrom('kernel.person_name')
          .selectAll()
          .where('office', '=', ctx.office.code)
          .where('user_id', 'in', users)
          .execute();
  const holders = await grantHolders(ctx, users);
  const known = new Map(rows.map((row) => [row.user_id, { zh: row.name_zh, en: row.name_en }]));
  return (actor) => {
    const name = known.get(actor);
    if (name) return name;
    if (actor === 'public') return publicName;
    const [, from] = actor.match(/^grant:([^:]+):/) ?? [];
    if (from !== undefined) return visitorName(holders.get(actor) ?? { zh: from, en: from });
    const [, kind] = actor.match(/^visitor:([^:]+):/) ?? [];
    if (kind !== undefined) return ctx.house.keyDoors.get(kind)?.name ?? holderName;
    const [, moduleId] = actor.match(/^system:(.+)$/) ?? [];
    if (moduleId !== undefined) return programName(ctx, moduleId);
    return { zh: '已离任人员', en: 'Someone no longer here' };
  };
}

/** Holders of grants by their names when they were given: their own office's records are closed to this one. */
async function grantHolders(ctx: Ctx, actors: readonly string[]): Promise<Map<string, Both>> {
  const visitors = actors.filter((actor) => actor.startsWith('grant:'));
  if (visitors.length === 0) return new Map();
  const offices = visitors.map((actor) => actor.split(':')[1]!);
  const rows = await tables<GrantTables>(ctx)
    .selectFrom('kernel.access_grant')
    .select(['holder_office', 'holder_user', 'holder_zh', 'holder_en'])
    .where('office', '=', ctx.office.code)
    .where('holder_office', 'in', offices)
    .orderBy('given_at')
    .execute();
  return new Map(
    visitors.flatMap((actor): [string, Both][] => {
      const [, office, user] = actor.split(':');
      const own = rows.filter((row) => row.holder_office === office);
      const row = own.findLast((one) => one.holder_user === user) ?? own.at(-1);
      return row ? [[actor, { zh: row.holder_zh, en: row.holder_en }]] : [];
    }),
  );
}

function visitorName({ zh, en }: Both): Both {
  return { zh: `${zh}（凭授权）`, en: `${en} (by grant)` };
}

/** Who did what a line of the ledger says: the actor, and for whom where it was done with somebody else's duties. */
export function whoOf(
  nameOf: (actor: string) => Both,
  { actor, acting_for: actingFor }: { actor: string; acting_for: string | null },
): Both {
  const name = nameOf(actor);
  if (actingFor === null) return name;
  const other = nameOf(actingFor);
  return { zh: `${name.zh}（代${other.zh}）`, en: `${name.en} (for ${other.en})` };
}

/** Everybody lines of the ledger name as having acted. */
export function actorsOf(lines: readonly { actor: string; acting_for: string | null }[]): string[] {
  return lines.flatMap(({ actor, acting_for: actingFor }) =>
    actingFor === null ? [actor] : [actor, actingFor],
  );
}

function programName(ctx: Ctx, moduleId: string): Both {
  const module = ctx.house.modules.find((one) => one.id === moduleId);
  if (!module) return { zh: '系统', en: 'The system' };
  return { zh: `系统（${module.name.zh}）`, en: `The system (${module.name.en})` };
}
