import type { ParagraphKind } from '../exchange/paragraph.ts';
import type { TextPatch } from '../exchange/patched-text.ts';
import { scriptOfLanguage } from '../language-tag.ts';
import { attributeIn, withAttributes } from '../xml/attribute-in.ts';
import { elementsIn, tagIn, tagsIn } from './elements-in.ts';
import { faceFor, fontsFor, plainFace } from './look-in-language.ts';

/** The styles of a document that are titles and headings, by id: Word names them in English whatever its language. */
export function headingStyles(styles: string): Map<string, ParagraphKind> {
  const kinds = new Map<string, ParagraphKind>();
  for (const { text: style } of elementsIn(styles, 'style')) {
    const id = valueIn(tagIn(style, 'style'), 'styleId');
    const name = valueIn(tagIn(style, 'name'), 'val') ?? '';
    const isHeading = /^heading \d$/i.test(name) || /val="[0-8]"/.test(tagIn(style, 'outlineLvl'));
    if (id && /^title$/i.test(name)) kinds.set(id, 'title');
    else if (id && isHeading) kinds.set(id, 'heading');
  }
  return kinds;
}

/** What an attribute of a tag says, whether its name has the prefix of Word or none. */
export function valueIn(tag: string, name: string): string | undefined {
  const at = attributeIn(tag, name) ?? attributeIn(tag, `w:${name}`);
  return at && tag.slice(at.start + 1, at.end - 1);
}

/** What the styles of a document say of fonts and languages, made to suit another language. */
export function stylePatches(styles: string, to: string): TextPatch[] {
  const isLatin = scriptOfLanguage(to) === 'latin';
  const [defaults] = elementsIn(styles, 'rPrDefault');
  const within = (at: number) =>
    defaults !== undefined && at >= defaults.start && at < defaults.start + defaults.text.length;
  const patches = tagPatches(styles, 'rFonts', (tag, at) => {
    const set = fontsFor(to, (name) => valueIn(tag, name));
    const lacks = !valueIn(tag, 'eastAsia') && !valueIn(tag, 'eastAsiaTheme');
    return { ...set, ...(!isLatin && within(at) && lacks && { eastAsia: plainFace(to) }) };
  });
  const languages = tagPatches(styles, 'lang', (_, at) =>
    within(at) ? { [isLatin ? 'val' : 'eastAsia']: to } : {},
  );
  return [...patches, ...languages];
}

/** The settings of a document, taking its theme's fonts for the language. */
export function settingsPatches(settings: string, to: string): TextPatch[] {
  const name = scriptOfLanguage(to) === 'latin' ? 'val' : 'eastAsia';
  return tagPatches(settings, 'themeFontLang', () => ({ [name]: to }));
}

/** The theme's Latin fonts, where they are made for Chinese. */
export function themePatches(theme: string, to: string): TextPatch[] {
  return tagsIn(theme, 'latin').flatMap(({ text: tag, start }) => {
    const face = faceFor(to, valueIn(tag, 'typeface') ?? '');
    if (!face) return [];
    return [{ start, end: start + tag.length, text: withAttributes(tag, { typeface: face }) }];
  });
}

function tagPatches(
  text: string,
  name: string,
  said: (tag: string, at: number) => Record<string, string>,
): TextPatch[] {
  return tagsIn(text, name).flatMap(({ text: tag, start }) => {
    const set = Object.entries(said(tag, start)).map(([attribute, value]) => [`w:${attribute}`, value]);
    if (set.length === 0) return [];
    const anew = withAttributes(tag, Object.fromEntries(set) as Record<string, string>);
    return [{ start, end: start + tag.length, text: anew }];
  });
}
