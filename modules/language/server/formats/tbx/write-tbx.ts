import { elementXml, utf8Of, xmlAttributes, xmlOf } from '../xml/write-xml.ts';
import type { XmlElement, XmlNode } from '../xml/xml-node.ts';
import type { TbxConcept, TbxHeader, TbxLanguage, TbxTerm } from './tbx-concept.ts';

/** The header of a termbase of ours. */
export function headerFor(source: string): TbxHeader {
  const description = { name: 'p', attributes: {}, children: [source] };
  return {
    attributes: { type: 'TBX-Basic', 'xml:lang': 'en' },
    children: [
      {
        name: 'fileDesc',
        attributes: {},
        children: [{ name: 'sourceDesc', attributes: {}, children: [description] }],
      },
    ],
  };
}

/** Writes a termbase as TBX v3 in the style DCA, concept by concept as they come. `back` is asked for at the end. */
export function writeTbx(
  header: TbxHeader,
  concepts: Iterable<TbxConcept> | AsyncIterable<TbxConcept>,
  back: () => XmlElement | undefined = () => undefined,
): AsyncGenerator<Uint8Array> {
  return utf8Of(partsOf(header, concepts, back));
}

async function* partsOf(
  header: TbxHeader,
  concepts: Iterable<TbxConcept> | AsyncIterable<TbxConcept>,
  back: () => XmlElement | undefined,
) {
  const root = { xmlns: 'urn:iso:std:iso:30042:ed-2', style: 'dca', ...header.attributes };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tbx${xmlAttributes(root)}>\n`;
  yield `  <tbxHeader>${linesOf(header.children, '\n    ')}\n  </tbxHeader>\n  <text>\n    <body>\n`;
  for await (const concept of concepts) yield conceptXml(concept);
  yield '    </body>\n';
  const behind = back();
  if (behind) yield `    ${elementXml(behind)}\n`;
  yield '  </text>\n</tbx>\n';
}

function conceptXml({ attributes, data, languages }: TbxConcept): string {
  const within = linesOf(data, '\n        ') + languages.map(languageXml).join('');
  return `      <conceptEntry${xmlAttributes(attributes)}>${within}\n      </conceptEntry>\n`;
}

function languageXml({ lang, attributes, data, terms }: TbxLanguage): string {
  const within = linesOf(data, '\n          ') + terms.map(termXml).join('');
  return `\n        <langSec${xmlAttributes({ 'xml:lang': lang, ...attributes })}>${within}\n        </langSec>`;
}

function termXml({ attributes, term, data }: TbxTerm): string {
  const line = '\n            ';
  const within = `${line}<term>${xmlOf(term)}</term>${linesOf(data, line)}`;
  return `\n          <termSec${xmlAttributes(attributes)}>${within}\n          </termSec>`;
}

function linesOf(nodes: readonly XmlNode[], line: string): string {
  return nodes.map((node) => line + xmlOf([node])).join('');
}
