/** What stands in an element. A string is text, with entities resolved. */
export type XmlNode = string | XmlElement | { comment: string } | { instruction: string; body: string };

/** An element whole. Names keep their prefix, so that it can be written as it was read. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && 'name' in node;
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements among nodes, those of one name where it is given (without prefix). */
export function elementsOf(nodes: readonly XmlNode[], name?: string): XmlElement[] {
  return nodes.filter(isElement).filter((one) => name === undefined || localName(one.name) === name);
}

/** All text in nodes, in order. */
export function textOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : isElement(node) ? textOf(node.children) : ''))
    .join('');
}

/** The nodes without the white space that only sets a file out. */
export function withoutLayout(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.filter((node) => typeof node !== 'string' || /[^\t\n\r ]/.test(node));
}
