import type { ServiceDefinition } from '../../../contract/definition.ts';
import type { ValueSet } from '../../../contract/values.ts';

/** What an office says where it never said anything: nothing. */
export const nothingOwn: ValueSet = { settings: {}, counter: null };

/**
 * A definition with an office's values in their places, each with its source; what the office did not set stands as
 * shipped. A value for a setting that is gone, or is of another kind by now, counts for nothing.
 */
export function withOwn(shipped: ServiceDefinition, own: ValueSet): ServiceDefinition {
  const used = shipped.settings.flatMap((setting) => {
    const said = own.settings[setting.id];
    const fits = said && (setting.unit !== undefined) === (typeof said.value !== 'boolean');
    return fits ? [{ setting, said }] : [];
  });
  const letterTexts = Object.entries(own.letters ?? {}).map(([id, text]) => ({ id, ...text }));
  if (used.length === 0 && own.counter === null && letterTexts.length === 0) return shipped;
  const settings = shipped.settings.map((setting) => {
    const one = used.find((found) => found.setting === setting);
    return one ? { ...setting, value: one.said.value, origin: sourceId(setting.id) } : setting;
  });
  const sources = [
    ...shipped.sources,
    ...used.map(({ setting, said }) => ({ id: sourceId(setting.id), ...said.origin })),
  ];
  return {
    ...shipped,
    settings,
    sources,
    ...(own.counter && { counter: own.counter }),
    ...(letterTexts.length > 0 && {
      letterTexts: letterTexts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  };
}

/** The name of the source an office gave a setting: no shipped source is called so. */
function sourceId(setting: string): string {
  return `own-${setting}`;
}
