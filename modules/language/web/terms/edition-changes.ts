import type { FieldChange } from '../../../../kernel/contract/history.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type ConceptEdition, type ConceptPicture, type Term, termStatuses } from '../../contract/terms.ts';
import { langName } from './lang-name.ts';

/** What a proposed edition changes in the one in force: field by field, and term by term. */
export function editionChanges(
  current: ConceptEdition,
  proposed: ConceptEdition,
  names: Record<'field' | 'definition' | 'source' | 'note' | 'picture', Both>,
): FieldChange[] {
  const plain = (name: Both, from: string | null, to: string | null): FieldChange[] =>
    from === to ? [] : [{ name, from: alike(from), to: alike(to) }];
  return [
    ...termChanges(current.terms, proposed.terms),
    ...pictureChanges(names.picture, current.pictures, proposed.pictures),
    ...plain(names.field, current.field, proposed.field),
    ...plain(ofLang(names.definition, 'zh'), current.definition.zh, proposed.definition.zh),
    ...plain(ofLang(names.definition, 'en'), current.definition.en, proposed.definition.en),
    ...plain(names.source, current.source, proposed.source),
    ...plain(names.note, current.note, proposed.note),
  ];
}

/** Terms by what tells them apart; those of one key are compared in what is said of them. */
function termChanges(before: readonly Term[], after: readonly Term[]): FieldChange[] {
  const old = new Map(before.map((term) => [keyOf(term), term]));
  const young = new Map(after.map((term) => [keyOf(term), term]));
  const keys = [...new Set([...old.keys(), ...young.keys()])];
  return keys.flatMap((key) => {
    const [from, to] = [old.get(key), young.get(key)];
    if (from && to && wordsOf(from).zh === wordsOf(to).zh) return [];
    const { lang } = (to ?? from)!;
    const name = { zh: langName(lang, 'zh'), en: langName(lang, 'en') };
    return [{ name, from: from ? wordsOf(from) : null, to: to ? wordsOf(to) : null }];
  });
}

/** Pictures by what they are of; of one that stayed, what is said of it. */
function pictureChanges(
  name: Both,
  before: readonly ConceptPicture[],
  after: readonly ConceptPicture[],
): FieldChange[] {
  const keyed = (some: readonly ConceptPicture[]) =>
    new Map(some.map((one) => [one.picture?.fileId ?? one.target ?? '', saidOf(one)]));
  const [old, young] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) => {
    const [from, to] = [old.get(key) ?? null, young.get(key) ?? null];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ name, from, to }];
  });
}

function saidOf({ alt, source, target }: ConceptPicture): Both {
  const rest = source === null ? '' : source;
  const words = (half: string | null) => half ?? alt.zh ?? alt.en ?? target ?? '';
  return {
    zh: rest ? `${words(alt.zh)}（${rest}）` : words(alt.zh),
    en: rest ? `${words(alt.en)} (${rest})` : words(alt.en),
  };
}

function keyOf({ lang, text, organ, title }: Term): string {
  return JSON.stringify([lang, text, organ, title]);
}

/** A term in a line: the word, its status, and all that is said of it. */
function wordsOf({ text, status, organ, title, from, to, source, note }: Term): Both {
  const rest = [organ, title, (from || to) && `${from ?? ''}–${to ?? ''}`, source, note].filter(Boolean);
  const { zh, en } = termStatuses[status];
  return { zh: `${text}（${[zh, ...rest].join('，')}）`, en: `${text} (${[en, ...rest].join(', ')})` };
}

function alike(text: string | null): Both | null {
  return text === null ? null : { zh: text, en: text };
}

function ofLang({ zh, en }: Both, lang: 'zh' | 'en'): Both {
  return { zh: `${zh}（${langName(lang, 'zh')}）`, en: `${en} (${langName(lang, 'en')})` };
}
