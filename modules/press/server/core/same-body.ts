import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';

/** What is known of names in general, beyond the texts and the directory. */
export interface NameKnowledge {
  /** In simplified characters. */
  simplified(zh: string): string;
  /** The listed Chinese province or city an English name is of; null where it names none. */
  placeNamed(en: string): Both | null;
}

/** A body as a text names it. */
interface NamedBody {
  zh: string;
  en: string;
}

interface BodyNames {
  name: LocalText;
  short: LocalText | null;
}

/**
 * Is a body of a text this one of the directory? By its full name always. By its short name unless the English of
 * the text is of another place: every city has a 市人大常委会.
 */
export function isSameBody(found: NamedBody, { name, short }: BodyNames, known: NameKnowledge): boolean {
  const zh = known.simplified(found.zh);
  const full = name.zh && known.simplified(name.zh);
  if (full && (full === zh || full === namesToEnter(found, known).name.zh)) return true;
  if (!short?.zh || known.simplified(short.zh) !== zh) return false;
  const place = known.placeNamed(found.en);
  return !place || [name.zh, name.en, short.en].some((form) => form && isOf(form, place));
}

/**
 * The names under which a body of a text is entered, in simplified characters: where the Chinese leaves the city
 * unsaid and the English tells it, the full name has it, and the short name is as the text has it.
 */
export function namesToEnter({ zh, en }: NamedBody, known: NameKnowledge): BodyNames {
  const written = known.simplified(zh);
  const place = /^[市省]/.test(written) ? known.placeNamed(en) : null;
  return {
    name: { zh: (place?.zh ?? '') + written, en: en || null, how: 'recorded' },
    short: place ? { zh: written, en: null, how: 'recorded' } : null,
  };
}

function isOf(form: string, place: Both): boolean {
  return form.includes(place.zh) || form.includes(place.en);
}
