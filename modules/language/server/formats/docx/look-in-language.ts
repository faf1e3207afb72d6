import { scriptOfLanguage } from '../language-tag.ts';
import { elementsOf, isElement, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';
import { settled } from './run-look.ts';

/** Fonts made for Chinese, Japanese or Korean: Latin words in them look wrong. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]|^(?:n?sim(?:sun|hei)|fang ?song|kai ?ti|st(?:song|kaiti|fangsong|heiti|xihei|zhongsong)|li ?su|you ?yuan|microsoft (?:yahei|jhenghei)|deng ?xian|p?mingliu|ms p?(?:mincho|gothic)|yu (?:mincho|gothic)|meiryo|malgun|batang|gulim|noto (?:sans|serif) (?:cjk|sc|tc)|source han|pingfang|hiragino|song ?ti|hei ?ti|fz|wenquanyi)/iu;
const sans = /黑|雅|等线|圆|gothic|hei|yahei|jhenghei|dengxian|yuan|sans|meiryo|malgun|gulim/i;
/** Fonts that every office machine of the language has. */
const faces = {
  zh: { serif: 'SimSun', sans: 'Microsoft YaHei' },
  ja: { serif: 'MS Mincho', sans: 'MS Gothic' },
  ko: { serif: 'Batang', sans: 'Malgun Gothic' },
  latin: { serif: 'Times New Roman', sans: 'Arial' },
};

/** The Latin font of a run that has Latin words or figures, where it names one. */
export function latinFontOf(look: XmlElement | undefined, words: string): string | undefined {
  const fonts = look && elementsOf(look.children, 'rFonts')[0];
  const font = fonts && /[A-Za-z0-9]/.test(words) ? attributeOf(fonts, 'ascii') : undefined;
  return font && !eastAsian.test(font) ? font : undefined;
}

/** Which attributes of a list of fonts are replaced for a language, and by what. */
export function fontsFor(to: string, said: (name: string) => string | undefined): Record<string, string> {
  const script = scriptOfLanguage(to);
  const set: Record<string, string> = {};
  if (script === 'latin') {
    for (const name of ['ascii', 'hAnsi', 'cs']) {
      const font = said(name);
      if (font && eastAsian.test(font)) set[name] = faces.latin[sans.test(font) ? 'sans' : 'serif'];
      const theme = said(`${name}Theme`);
      if (theme && /EastAsia$/.test(theme))
        set[`${name}Theme`] = theme.replace('EastAsia', name === 'cs' ? 'Bidi' : 'HAnsi');
    }
    if (said('hint') === 'eastAsia') set['hint'] = 'default';
    return set;
  }
  const font = said('eastAsia');
  if (font && !eastAsian.test(font))
    set['eastAsia'] =
      faces[script][/arial|calibri|helvetica|sans|verdana|tahoma/i.test(font) ? 'sans' : 'serif'];
  return set;
}

/** A font of the language for one that is not of its script; undefined where it is. */
export function faceFor(to: string, font: string): string | undefined {
  const script = scriptOfLanguage(to);
  if (script !== 'latin' || !eastAsian.test(font)) return undefined;
  return faces.latin[sans.test(font) ? 'sans' : 'serif'];
}

/** The font that text of the language is set in where nothing says any. */
export function plainFace(to: string): string {
  return faces[scriptOfLanguage(to)].serif;
}

/**
 * The properties of a run for words of a language: what it names as its language, and fonts of that script. Where they
 * name no Latin font, it is the one Latin words beside it have.
 */
export function lookInLanguage(
  look: XmlElement | undefined,
  { to, prefix, latinFont }: { to: string; prefix: string; latinFont: string | undefined },
): XmlElement {
  const rPr: XmlElement = look ? settled(look) : { name: `${prefix}rPr`, attributes: {}, children: [] };
  const isLatin = scriptOfLanguage(to) === 'latin';
  const fonts = elementsOf(rPr.children, 'rFonts')[0];
  const own = (name: string) => fonts && attributeOf(fonts, name);
  const set = fontsFor(to, own);
  const isBare = !own('ascii') && !own('asciiTheme');
  if (isLatin && latinFont && (isBare || set['ascii']))
    Object.assign(set, { ascii: latinFont, hAnsi: latinFont });
  if (!isLatin) set['hint'] = 'eastAsia';
  const withFonts = Object.keys(set).length > 0 ? withElement(rPr, prefix, 'rFonts', set) : rPr;
  return withElement(withFonts, prefix, 'lang', { [isLatin ? 'val' : 'eastAsia']: to });
}

function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/** Elements that the schema wants after the language of a run. */
const behindLanguage = new Set(['eastAsianLayout', 'specVanish', 'oMath']);

function withElement(
  look: XmlElement,
  prefix: string,
  name: 'rFonts' | 'lang',
  set: Record<string, string>,
): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(set).map(([key, value]) => [`${prefix}${key}`, value]),
  );
  const isOne = (node: XmlNode): node is XmlElement => isElement(node) && localName(node.name) === name;
  if (look.children.some(isOne))
    return {
      ...look,
      children: look.children.map((node) =>
        isOne(node) ? { ...node, attributes: { ...node.attributes, ...attributes } } : node,
      ),
    };
  const made: XmlElement = { name: `${prefix}${name}`, attributes, children: [] };
  const at =
    name === 'rFonts'
      ? look.children.findIndex((node) => isElement(node) && localName(node.name) === 'rStyle') + 1
      : look.children.findIndex((node) => isElement(node) && behindLanguage.has(localName(node.name)));
  return { ...look, children: look.children.toSpliced(at < 0 ? look.children.length : at, 0, made) };
}
