import type { ParagraphKind } from '../exchange/paragraph.ts';
import type { TextPatch } from '../exchange/patched-text.ts';
import { scriptOfLanguage } from '../language-tag.ts';
import { attributeIn, withAttributes } from '../xml/attribute-in.ts';
import { faceFor, fontsFor, plainFace } from './look-in-language.ts';

/** The styles of a document that are titles and headings, by id: Word names them in English whatever its language. */
export function headingStyles(styles: string): Map<string, ParagraphKind> {
  const kinds = new Map<string, ParagraphKind>();
  for (const [style] of styles.matchAll(/<(?:\w+:)?style\b[\s\S]*?<\/(?:\w+:)?style>/g)) {
    const id = valueIn(style.slice(0, style.indexOf('>') + 1), 'styleId');
    const name = valueIn(/<(?:\w+:)?name\b[^>]*>/.exec(style)?.[0] ?? '', 'val') ?? '';
    const isHeading = /^heading \d$/i.test(name) || /<(?:\w+:)?outlineLvl\b[^>]*val="[0-8]"/.test(style);
    if (id && /^title$/i.test(name)) kinds.set(id, 'title');
    else if (id && isHeading) kinds.set(id, 'heading');
  }
  return kinds;
}

function valueIn(tag: string, name: string): string | undefined {
  const at = attributeIn(tag, name) ?? attributeIn(tag, `w:${name}`);
  return at && tag.slice(at.start + 1, at.end - 1);
}

/** What the styles of a document say of fonts and languages, made to suit another language. */
export function stylePatches(styles: string, to: string): TextPatch[] {
  const isLatin = scriptOfLanguage(to) === 'latin';
  const defaults = /<w:rPrDefault\b[\s\S]*?<\/w:rPrDefault>/.exec(styles);
  const within = (at: number) =>
    defaults !== null && at >= defaults.index && at < defaults.index + defaults[0].length;
  const patches = tagPatches(styles, /<w:rFonts\b[^>]*>/g, (tag, at) => {
    const set = fontsFor(to, (name) => valueIn(tag, name));
    const lacks = !valueIn(tag, 'eastAsia') && !valueIn(tag, 'eastAsiaTheme');
    return { ...set, ...(!isLatin && within(at) && lacks && { eastAsia: plainFace(to) }) };
  });
  const languages = tagPatches(styles, /<w:lang\b[^>]*>/g, (_, at) =>
    within(at) ? { [isLatin ? 'val' : 'eastAsia']: to } : {},
  );
  return [...patches, ...languages];
}

/** The settings of a document, taking its theme's fonts for the language. */
export function settingsPatches(settings: string, to: string): TextPatch[] {
  const name = scriptOfLanguage(to) === 'latin' ? 'val' : 'eastAsia';
  return tagPatches(settings, /<w:themeFontLang\b[^>]*>/g, () => ({ [name]: to }));
}

/** The theme's Latin fonts, where they are made for Chinese. */
export function themePatches(theme: string, to: string): TextPatch[] {
  return [...theme.matchAll(/<a:latin\b[^>]*>/g)].flatMap(({ 0: tag, index }) => {
    const face = faceFor(to, valueIn(tag, 'typeface') ?? '');
    if (!face) return [];
    return [{ start: index, end: index + tag.length, text: withAttributes(tag, { typeface: face }) }];
  });
}

function tagPatches(
  text: string,
  pattern: RegExp,
  said: (tag: string, at: number) => Record<string, string>,
): TextPatch[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: tag, index }) => {
    const set = Object.entries(said(tag, index)).map(([name, value]) => [`w:${name}`, value]);
    if (set.length === 0) return [];
    const anew = withAttributes(tag, Object.fromEntries(set) as Record<string, string>);
    return [{ start: index, end: index + tag.length, text: anew }];
  });
}
