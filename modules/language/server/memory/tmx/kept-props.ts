import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TmxAbout, TmxRemark, TmxVariant } from '../../formats/tmx/tmx-unit.ts';

/** What has a column of its own and is written anew. */
const ours = new Set(['x-document', 'x-reviewed', 'x-confidence', 'x-context-pre', 'x-context-post']);
const ourAttributes = new Set(['tuid', 'srclang', 'changedate', 'creationdate', 'usagecount', 'lang']);

/** So many attributes, properties and notes of a unit are kept, and so many characters of them; the rest is left out. */
const most = { count: 200, characters: 100_000 };

/** Types of a file's own that would read as a place or a thing of ours stand behind this sign. */
const ownType = '~';
const looksLikeOurs = /^(?:[@~]|zh:|en:|(?:note|seg|srclang)$)/;

/** What XML takes for the name of an attribute; of prefixes the one alone that nobody has to declare. */
const attributeName = /^(?:xml:)?[\p{L}_][\p{L}\p{N}._-]*$/u;

/** How a side names its language where no file named it otherwise. */
export function usualTag(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/**
 * What a file says of a unit beyond its words, by where it stood: `type` for a property of the unit, `zh:type` for one
 * of a side, `@name` for an attribute, `note` for a note; a second of the same name ends in `#2`. A type of the file that
 * looks like one of these stands behind `~`.
 */
export function keptProps(
  unit: TmxAbout,
  sides: Record<Lang, TmxVariant | undefined>,
): Record<string, string> {
  const props: Record<string, string> = {};
  const put = putter(props);
  keep(put, '', unit);
  for (const lang of ['zh', 'en'] as const) {
    const side = sides[lang]!;
    if (side.lang !== usualTag(lang)) put(`${lang}:@xml:lang`, side.lang);
    keep(put, `${lang}:`, side);
  }
  return props;
}

type Put = (key: string, text: string) => void;

/** Puts what is to be kept under a name of its own, as long as there is room. */
function putter(props: Record<string, string>): Put {
  const met = new Map<string, number>();
  const left = { ...most };
  return (key, text) => {
    left.count -= 1;
    left.characters -= key.length + text.length;
    if (left.count < 0 || left.characters < 0) return;
    const n = (met.get(key) ?? 0) + 1;
    met.set(key, n);
    // A name that ends like a number is numbered always, so that its own end is not taken for ours.
    props[n === 1 && !/#\d+$/.test(key) ? key : `${key}#${n}`] = text;
  };
}

function keep(put: Put, place: string, { attributes, properties, notes }: TmxAbout): void {
  for (const [name, value] of Object.entries(attributes))
    if (!ourAttributes.has(name)) put(`${place}@${name}`, value);
  for (const { type = 'prop', text } of properties)
    if (!ours.has(type)) put(`${place}${looksLikeOurs.test(type) ? ownType : ''}${type}`, text);
  for (const { text } of notes) put(`${place}note`, text);
}

/** The same back, for the unit (`''`) or one of its sides (`'zh:'`). */
export function aboutOfProps(props: Readonly<Record<string, string>>, place: '' | 'zh:' | 'en:') {
  const attributes: Record<string, string> = {};
  const properties: TmxRemark[] = [];
  const notes: TmxRemark[] = [];
  for (const [key, text] of Object.entries(props)) {
    const stands = /^(?:zh|en):/.exec(key)?.[0] ?? '';
    if (stands !== place) continue;
    const name = key.slice(place.length).replace(/#\d+$/, '');
    if (name.startsWith(ownType)) properties.push({ type: name.slice(1), text, attributes: {} });
    else if (name.startsWith('@')) {
      if (attributeName.test(name.slice(1))) attributes[name.slice(1)] = text;
    } else if (name === 'note') notes.push({ text, attributes: {} });
    else if (name !== 'seg' && name !== 'srclang') properties.push({ type: name, text, attributes: {} });
  }
  const { 'xml:lang': tag, ...others } = attributes;
  return { tag, attributes: others, properties, notes, rest: [] };
}
