import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { folded } from './normalise.ts';
import type { Placeholder } from './placeholders.ts';

/** A name as both languages write it; the first form of each is the one written. */
export interface KnownName {
  id: string;
  zh: readonly string[];
  en: readonly string[];
}

/** Finds the names it knows in a text. */
export type NameFinder = (text: string, lang: Lang) => Placeholder[];

/** A finder of these names, the longest first; English names begin and end at the edge of a word. */
export function nameFinder(names: readonly KnownName[]): NameFinder {
  const forms = { zh: byStart(names, 'zh'), en: byStart(names, 'en') };
  return (text, lang) => {
    const found: Placeholder[] = [];
    for (let at = 0; at < text.length; ) {
      const name = nameAt(text, at, lang, forms[lang]);
      if (name) found.push(name);
      at = name ? name.end : at + 1;
    }
    return found;
  };
}

/** A name as this language writes it. Where several who are called alike are written otherwise, nobody knows whom it means. */
export function nameIn(lang: Lang, called: string, names: readonly KnownName[]): string | undefined {
  const from = lang === 'zh' ? 'en' : 'zh';
  const alike = names.filter((name) => name[from].some((form) => folded(form) === called));
  const forms = new Set(alike.map((name) => name[lang][0]));
  return forms.size === 1 ? [...forms][0] : undefined;
}

/** Those of the names that can be written in this language. */
export function namesSureIn(lang: Lang, names: readonly KnownName[]): KnownName[] {
  const from = lang === 'zh' ? 'en' : 'zh';
  return names.filter((name) => name[from].some((form) => nameIn(lang, folded(form), names) !== undefined));
}

type Forms = Map<string, [form: string, id: string][]>;

function byStart(names: readonly KnownName[], lang: Lang): Forms {
  const forms: Forms = new Map();
  for (const name of names) {
    for (const written of name[lang]) {
      // Texts are looked through with their characters and marks made one each.
      const form = folded(written);
      if (form.length < 2) continue;
      const start = form.slice(0, 2);
      forms.set(start, [...(forms.get(start) ?? []), [form, name.id]]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b[0].length - a[0].length);
  return forms;
}

function nameAt(text: string, at: number, lang: Lang, forms: Forms): Placeholder | undefined {
  if (lang === 'en' && at > 0 && /\p{L}/u.test(text[at - 1]!)) return undefined;
  for (const [form, id] of forms.get(text.slice(at, at + 2)) ?? []) {
    const end = at + form.length;
    if (!text.startsWith(form, at) || (lang === 'en' && /^\p{L}/u.test(text.slice(end, end + 1)))) continue;
    return { kind: 'name', value: id, start: at, end, text: form };
  }
  return undefined;
}
