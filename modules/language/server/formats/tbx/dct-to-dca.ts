import { isElement, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';

/** The element in which each category stands in the style DCA. Others stand where their level puts them. */
const elements = {
  administrativeStatus: 'termNote',
  partOfSpeech: 'termNote',
  termType: 'termNote',
  termLocation: 'termNote',
  grammaticalGender: 'termNote',
  grammaticalNumber: 'termNote',
  geographicalUsage: 'termNote',
  register: 'termNote',
  subjectField: 'descrip',
  definition: 'descrip',
  context: 'descrip',
  source: 'admin',
  customerSubset: 'admin',
  projectSubset: 'admin',
  crossReference: 'ref',
  externalCrossReference: 'xref',
  xGraphic: 'xref',
  transactionType: 'transac',
  responsibility: 'transacNote',
};
const elementOf = new Map<string, string>(Object.entries(elements));

/** Prefixes that a root binds to the modules of TBX: elements under them are data categories. */
export function modulePrefixes(root: Readonly<Record<string, string>>): Set<string> {
  return new Set(
    Object.entries(root)
      .filter(
        ([name, value]) => name.startsWith('xmlns:') && /^https?:\/\/www\.tbxinfo\.net\/ns\//.test(value),
      )
      .map(([name]) => name.slice('xmlns:'.length)),
  );
}

/** Turns elements named for their category (style DCT) into elements that carry it as `type` (style DCA). */
export function dcaOf(node: XmlNode, prefixes: ReadonlySet<string>, inTerm = false): XmlNode {
  if (!isElement(node)) return node;
  const { name, attributes } = node;
  const within = inTerm || localName(name) === 'termSec';
  const children = node.children.map((child) => dcaOf(child, prefixes, within));
  if (!name.includes(':') || !prefixes.has(name.split(':')[0]!)) return { name, attributes, children };
  const category = localName(name);
  return { name: elementName(category, within), attributes: { type: category, ...attributes }, children };
}

function elementName(category: string, inTerm: boolean): string {
  return elementOf.get(category) ?? (inTerm ? 'termNote' : 'descrip');
}

/** The same for a whole element. */
export function elementInDca(element: XmlElement, prefixes: ReadonlySet<string>): XmlElement {
  return dcaOf(element, prefixes) as XmlElement;
}
