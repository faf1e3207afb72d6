import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Quoting, ServiceDefinition } from '../../../contract/definition.ts';
import { measured } from '../../../contract/units.ts';
import { figureOf } from './settings.ts';

const quote = /\{([a-z][a-z0-9-]*)\}/g;

/** The settings a text quotes, in the order it names them. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(quote)].map(([, id]) => id!);
}

/** A text with the office's figures filled in; where one of them is not set, its plain wording. */
export function fill({ zh, en, plain }: Quoting, { settings }: Pick<ServiceDefinition, 'settings'>): Both {
  const unset = quotedIn(zh).some((id) => figureOf({ settings }, id) === null);
  if (unset && plain) return { zh: plain.zh, en: plain.en };
  const filled = (lang: Lang, text: string) =>
    text.replaceAll(quote, (whole, id: string) => {
      const found = settings.find((one) => one.id === id);
      return found?.unit && typeof found.value === 'number' ? measured(lang, found.value, found.unit) : whole;
    });
  return { zh: filled('zh', zh), en: filled('en', en) };
}
