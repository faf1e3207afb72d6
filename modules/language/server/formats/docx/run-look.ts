import type { TagMeaning } from '../exchange/paragraph.ts';
import { elementsOf, localName, type XmlElement } from '../xml/xml-node.ts';

/** What two runs may have otherwise and still look alike to a reader: marks for the spelling, fine spacing, fonts (apart). */
const unseen = new Set(
  'rFonts lang noProof kern spacing w snapToGrid szCs bCs iCs fitText rPrChange ins del moveFrom moveTo'.split(
    ' ',
  ),
);
const tracked = new Set(['rPrChange', 'ins', 'del', 'moveFrom', 'moveTo']);

/** The properties of a run but for its fonts, as one text to compare by. */
export function propertiesOf(look: XmlElement | undefined): string {
  if (!look) return '';
  return elementsOf(look.children)
    .filter(({ name }) => !unseen.has(localName(name)))
    .map(({ name, attributes }) => {
      const said = Object.entries(attributes).map(([key, value]) => `${localName(key)}=${value}`);
      return `${localName(name)} ${said.toSorted().join(' ')}`;
    })
    .toSorted()
    .join('|');
}

/** The font its words are set in, by the script they are of; undefined for words of no script, which take any. */
export function fontOf(look: XmlElement | undefined, words: string, isChinese: boolean): string | undefined {
  if (!(isChinese ? /\p{Script=Han}/u : /\p{L}/u).test(words)) return undefined;
  const fonts = look && elementsOf(look.children, 'rFonts')[0];
  const said = (name: string) =>
    Object.entries(fonts?.attributes ?? {}).find(([key]) => localName(key) === name)?.[1];
  return (
    (isChinese ? (said('eastAsiaTheme') ?? said('eastAsia')) : (said('asciiTheme') ?? said('ascii'))) ?? ''
  );
}

/** Whether blanks set so are seen: a line under them is what a form has to be filled in. */
export function showsBlanks(look: XmlElement | undefined): boolean {
  return ['u', 'highlight', 'shd', 'strike', 'dstrike', 'bdr'].some((name) => isOn(look, name));
}

/** Whether the words of a run are hidden. */
export function isHidden(look: XmlElement | undefined): boolean {
  return isOn(look, 'vanish');
}

/** The look without what has been tracked about it. */
export function settled(look: XmlElement): XmlElement {
  return {
    ...look,
    children: look.children.filter(
      (node) => typeof node !== 'object' || !('name' in node) || !tracked.has(localName(node.name)),
    ),
  };
}

/** What sets one look off from another, in a word. */
export function differenceOf(look: XmlElement | undefined, from: XmlElement | undefined): TagMeaning {
  const differs = (name: string) => isOn(look, name) && !isOn(from, name);
  if (differs('b')) return 'bold';
  if (differs('i')) return 'italic';
  return differs('u') ? 'underline' : 'look';
}

function isOn(look: XmlElement | undefined, name: string): boolean {
  const found = look && elementsOf(look.children, name)[0];
  if (!found) return false;
  const value = Object.entries(found.attributes).find(([key]) => localName(key) === 'val')?.[1] ?? 'on';
  return !/^(?:0|false|off|none|nil|clear)$/.test(value);
}
