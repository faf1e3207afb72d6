import type { Origin, ServiceDefinition, Setting } from '../../../contract/definition.ts';
import type { Known } from '../conditions.ts';

/** The values of a definition's settings, as terms compare them. */
export function settingsOf({ settings }: Pick<ServiceDefinition, 'settings'>): Known['settings'] {
  return Object.fromEntries(settings.map(({ id, value }) => [id, value]));
}

/** The figure a setting stands at; null where the office asks for none. */
export function figureOf({ settings }: Pick<ServiceDefinition, 'settings'>, id: string): number | null {
  const value = settings.find((one) => one.id === id)?.value;
  return typeof value === 'number' ? value : null;
}

/** Where a rule or figure is from, by the name the definition gives the source. */
export function sourceOf({ sources }: Pick<ServiceDefinition, 'sources'>, id: string): Origin {
  const { id: _name, ...origin } = sources.find((one) => one.id === id)!;
  return origin;
}

/** A yes or no, or a figure with its unit? */
export function isFigure({ unit }: Pick<Setting, 'unit'>): boolean {
  return unit !== undefined;
}

/** Without these figures no case can be handled: they may be changed, never emptied. */
export function isIndispensable({ clock, retentionYears }: ServiceDefinition, id: string): boolean {
  return id === clock.correctWithin || id === retentionYears;
}
