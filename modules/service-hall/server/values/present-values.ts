import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { ServiceValues, SettingLine, ValueSet } from '../../contract/values.ts';
import { nothingOwn, withOwn } from '../core/definitions/merge.ts';
import { isIndispensable, sourceOf } from '../core/definitions/settings.ts';
import { effectOf } from './effect-on-cases.ts';
import { letterLines } from './letter-lines.ts';
import { abilitiesOn, mayValues } from './policy.ts';
import { getShipped, setsOf, type ValueSetRecord } from './value-sets.ts';

/** The values of a service with their sources: shipped, in force, drafted, and what the draft would change. */
export async function presentValues(ctx: Ctx, code: string): Promise<ServiceValues> {
  demand(mayValues(ctx.actor, 'see'));
  const shipped = getShipped(code);
  const sets = await setsOf(ctx, code);
  const draft = sets.find(({ state }) => state === 'draft');
  const held = sets.find(({ state }) => state === 'in-force')?.body ?? nothingOwn;
  const inForce = withOwn(shipped, held);
  const drafted = draft ? withOwn(shipped, draft.body) : null;
  const nameOf = await namesOf(
    ctx,
    sets.map((set) => set.published_by ?? set.changed_by),
  );
  return {
    code,
    name: shipped.name,
    version: draft?.version ?? 0,
    drafted: draft ? { at: draft.changed_at.toISOString(), by: nameOf(draft.changed_by) } : null,
    settings: shipped.settings.map((_, n) => lineOf({ shipped, inForce, drafted, held }, n)),
    counter: { inForce: held.counter, draft: (draft?.body ?? held).counter },
    letters: letterLines({ inForce, drafted, held }, ctx.today),
    published: sets.filter(isPublished).map((set) => ({
      number: set.number,
      at: set.published_at.toISOString(),
      by: nameOf(set.published_by),
    })),
    effect: drafted ? await effectOf(ctx, inForce, drafted) : null,
    abilities: abilitiesOn(ctx.actor, draft !== undefined),
  };
}

type Published = ValueSetRecord & { published_at: Date; published_by: string };

function isPublished(set: ValueSetRecord): set is Published {
  return set.published_at !== null && set.published_by !== null;
}

interface Sides {
  shipped: ServiceDefinition;
  inForce: ServiceDefinition;
  drafted: ServiceDefinition | null;
  held: ValueSet;
}

function lineOf({ shipped, inForce, drafted, held }: Sides, n: number): SettingLine {
  const { value: _value, origin: _origin, ...setting } = shipped.settings[n]!;
  const now = valueAt(inForce, n);
  const then = drafted && valueAt(drafted, n);
  const isSame = then === null || JSON.stringify(then) === JSON.stringify(now);
  return {
    ...setting,
    needed: isIndispensable(shipped, setting.id),
    shipped: valueAt(shipped, n),
    inForce: { ...now, own: setting.id in held.settings },
    draft: isSame ? null : then,
  };
}

function valueAt(definition: ServiceDefinition, n: number): SettingLine['shipped'] {
  const { value, origin } = definition.settings[n]!;
  return { value, origin: sourceOf(definition, origin) };
}
