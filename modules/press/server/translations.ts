import type { Ability } from '../../../kernel/contract/abilities.ts';
import type { Both, Lang } from '../../../kernel/contract/local-text.ts';
import { isOutside } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { deliveredLines, type TranslationAsked, translationsOf } from '../../language/server/index.ts';
import type { Release, ReleaseTranslation } from '../contract/release.ts';
import type { ReleaseText } from '../contract/text.ts';
import { countFitting, linesToTranslate } from './core/translation.ts';

/** What of a release waits to be translated, and the translations asked for with what they bring. */
export async function translationsShown(
  ctx: Ctx,
  id: string,
  text: ReleaseText,
): Promise<Pick<Release, 'toTranslate' | 'translations'>> {
  // How the office works on it is nothing for whoever was shown it.
  if (isOutside(ctx.actor)) return { toTranslate: { zh: 0, en: 0 }, translations: [] };
  const subject = { kind: 'release', id };
  const count = (from: Lang) => linesToTranslate(text, from).length;
  const toTranslate = { zh: count('zh'), en: count('en') };
  const translations: ReleaseTranslation[] = [];
  for (const one of await translationsOf(ctx, subject)) {
    // Where nothing waits any more nothing of a job is read: a release is opened often, and a job may be long.
    const lines = toTranslate[one.from] === 0 ? [] : await deliveredLines(ctx, one.id, subject);
    translations.push({ ...one, toTake: countFitting(text, one.from, lines) });
  }
  return { toTranslate, translations };
}

/** Why no translation is asked for from this language; true where one may be. */
export function mayAsk(
  text: ReleaseText,
  from: Lang,
  translations: readonly Pick<TranslationAsked, 'underWork' | 'from'>[],
): Ability {
  if (translations.some((one) => one.from === from && one.underWork)) return asked;
  return linesToTranslate(text, from).length > 0 || nothing;
}

const asked: Both = {
  zh: '已请翻译室翻译，尚未交付。',
  en: 'Its translation was asked for already and is not delivered yet.',
};
const nothing: Both = {
  zh: '没有等待翻译的句子。',
  en: 'No sentence of it waits to be translated.',
};
