import { isElement, type XmlElement, type XmlNode } from './xml-node.ts';

/** No XML can hold these, not even as references. */
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as XML says it. What XML cannot hold becomes the sign for a lost character. */
export function xmlText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>\r]/g, (char) => named[char]!);
}

/** Attributes as they stand in a tag, each with a space before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeValue(value)}"`)
    .join('');
}

function attributeValue(value: string): string {
  return value.replace(unwritable, '\ufffd').replace(/[&<>"\r\n\t]/g, (char) => named[char]!);
}

/** Nodes as XML, with nothing added between them. */
export function xmlOf(nodes: readonly XmlNode[]): string {
  return nodes.map(nodeXml).join('');
}

function nodeXml(node: XmlNode): string {
  if (typeof node === 'string') return xmlText(node);
  if (isElement(node)) return elementXml(node);
  return 'comment' in node ? `<!--${node.comment}-->` : `<?${node.instruction} ${node.body}?>`;
}

/** An element as XML. */
export function elementXml({ name, attributes, children }: XmlElement): string {
  const opening = `<${name}${xmlAttributes(attributes)}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${xmlOf(children)}</${name}>`;
}

/** Characters gathered before they are handed on. */
const portion = 65_536;

/** The bytes of a file in UTF-8, in portions. */
export async function* utf8Of(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = '';
  for await (const part of parts) {
    gathered += part;
    if (gathered.length < portion) continue;
    yield encoder.encode(gathered);
    gathered = '';
  }
  if (gathered !== '') yield encoder.encode(gathered);
}
