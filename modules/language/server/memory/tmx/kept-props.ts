import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TmxAbout, TmxRemark, TmxVariant } from '../../formats/tmx/tmx-unit.ts';

/** What has a column of its own and is written anew. */
const ours = new Set(['x-document', 'x-reviewed', 'x-confidence', 'x-context-pre', 'x-context-post']);
const ourAttributes = new Set(['tuid', 'srclang', 'changedate', 'creationdate', 'usagecount', 'lang']);

/** How a side names its language where no file named it otherwise. */
export function usualTag(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/**
 * What a file says of a unit beyond its words, by where it stood: `type` for a property of the unit, `zh:type` for one
 * of a side, `@name` for an attribute, `note` for a note; a second of the same name ends in `#2`.
 */
export function keptProps(
  unit: TmxAbout,
  sides: Record<Lang, TmxVariant | undefined>,
): Record<string, string> {
  const props: Record<string, string> = {};
  keep(props, '', unit);
  for (const lang of ['zh', 'en'] as const) {
    const side = sides[lang]!;
    keep(props, `${lang}:`, side);
    if (side.lang !== usualTag(lang)) props[`${lang}:@xml:lang`] = side.lang;
  }
  return props;
}

function keep(
  props: Record<string, string>,
  place: string,
  { attributes, properties, notes }: TmxAbout,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (!ourAttributes.has(name)) props[`${place}@${name}`] = value;
  const put = (key: string, text: string) => {
    let name = key;
    for (let n = 2; name in props; n++) name = `${key}#${n}`;
    props[name] = text;
  };
  for (const { type = 'prop', text } of properties) if (!ours.has(type)) put(`${place}${type}`, text);
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
    if (name.startsWith('@')) attributes[name.slice(1)] = text;
    else if (name === 'note') notes.push({ text, attributes: {} });
    else if (name !== 'seg' && name !== 'srclang') properties.push({ type: name, text, attributes: {} });
  }
  const { 'xml:lang': tag, ...others } = attributes;
  return { tag, attributes: others, properties, notes, rest: [] };
}
