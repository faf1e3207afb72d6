import { SaxesParser } from 'saxes';
import type { XmlElement, XmlNode } from '../../formats/xml/xml-node.ts';

/** The nodes of a piece of XML that was written by this program from nodes it had read; undefined where it is none. */
export function nodesOf(xml: string): XmlNode[] | undefined {
  const around: XmlElement = { name: 'around', attributes: {}, children: [] };
  const open = [around];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('comment', (comment) => void open.at(-1)?.children.push({ comment }));
  parser.on('processinginstruction', ({ target, body }) => {
    open.at(-1)?.children.push({ instruction: target, body });
  });
  parser.write(`<seg>${xml}</seg>`).close();
  return broken ? undefined : (around.children[0] as XmlElement).children;
}
