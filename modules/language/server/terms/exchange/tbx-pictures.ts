import { cutText } from '../../formats/cut-text.ts';
import type { TbxConcept } from '../../formats/tbx/tbx-concept.ts';
import { elementsOf, localName, textOf, type XmlElement, type XmlNode } from '../../formats/xml/xml-node.ts';
import type { ConceptPictureTable } from '../../tables.ts';
import type { Proposed } from '../write-edition.ts';

/** How a file of the house is named in a file that leaves it. */
function fileTarget(file: string): string {
  return `/api/files/${file}/content`;
}

/** A picture as TBX has one: where it stands (`xGraphic`), what is on it (`figure`, one a language), and whose it is. */
export function tbxOfPicture({ file, target, alt_zh, alt_en, source }: ConceptPictureTable): XmlElement {
  const said = (name: string, type: string, text: string | null) =>
    text === null ? [] : [{ name, attributes: { type }, children: [text] }];
  return {
    name: 'descripGrp',
    attributes: {},
    children: [
      ...said('descrip', 'figure', alt_zh),
      {
        name: 'xref',
        attributes: { type: 'xGraphic', target: target ?? fileTarget(file!) },
        children: [alt_en ?? alt_zh ?? ''],
      },
      ...said('admin', 'source', source),
    ],
  };
}

/** The pictures a concept of a TBX file names, wherever it does. None of them is fetched. */
export function picturesOfTbx({ data, languages }: TbxConcept): Proposed['pictures'] {
  const all = [data, ...languages.flatMap((one) => [one.data, ...one.terms.map((term) => term.data)])];
  return all.flatMap((said) => picturesIn(said, []));
}

/** What is said beside pictures: a source of theirs is not the concept's. */
export function withoutPictures(data: readonly XmlNode[]): XmlNode[] {
  const isPicture = (node: XmlNode) => picturesIn([node], []).length > 0;
  return data.filter((node) => !isPicture(node));
}

function picturesIn(data: readonly XmlNode[], beside: readonly XmlNode[]): Proposed['pictures'] {
  return elementsOf(data).flatMap((element) => {
    if (localName(element.name).endsWith('Grp')) return picturesIn(element.children, element.children);
    const { type, target } = element.attributes;
    if (type !== 'xGraphic' || !target?.trim() || target.length > 500) return [];
    const words = [...valuesBeside(beside, 'figure'), textOf(element.children)].map(line);
    const isChinese = (text: string | null) => text !== null && /\p{Script=Han}/u.test(text);
    return [
      {
        target: target.trim(),
        alt: {
          zh: words.find(isChinese) ?? null,
          en: words.find((text) => text !== null && !isChinese(text)) ?? null,
        },
        source: line(valuesBeside(beside, 'source')[0] ?? ''),
      },
    ];
  });
}

function valuesBeside(beside: readonly XmlNode[], category: string): string[] {
  return elementsOf(beside)
    .filter(({ attributes }) => attributes['type'] === category)
    .map(({ children }) => textOf(children));
}

/** As long as a line of ours is. */
function line(text: string): string | null {
  return cutText(text.trim(), 200) || null;
}
