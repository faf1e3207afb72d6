import { utf8Of, xmlAttributes, xmlOf, xmlText } from '../xml/write-xml.ts';
import type { TmxAbout, TmxHeader, TmxUnit, TmxVariant } from './tmx-unit.ts';

/** What a header must say, where the memory brings nothing better. */
export const headerOfOurs: TmxHeader = {
  version: '1.4',
  attributes: {
    creationtool: 'Chancery',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'Chancery',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
  },
  properties: [],
  notes: [],
  rest: [],
};

/** Writes a memory as TMX, unit by unit as they come. */
export function writeTmx(
  header: TmxHeader,
  units: Iterable<TmxUnit> | AsyncIterable<TmxUnit>,
): AsyncGenerator<Uint8Array> {
  return utf8Of(partsOf(header, units));
}

async function* partsOf(header: TmxHeader, units: Iterable<TmxUnit> | AsyncIterable<TmxUnit>) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<tmx${xmlAttributes({ version: header.version })}>\n`;
  yield `  <header${xmlAttributes(header.attributes)}>${aboutXml(header, '\n    ')}\n  </header>\n  <body>\n`;
  for await (const unit of units) yield unitXml(unit);
  yield '  </body>\n</tmx>\n';
}

function unitXml(unit: TmxUnit): string {
  const sides = unit.variants.map(variantXml).join('');
  return `    <tu${xmlAttributes(unit.attributes)}>${aboutXml(unit, '\n      ')}${sides}\n    </tu>\n`;
}

function variantXml(variant: TmxVariant): string {
  const attributes = xmlAttributes({ 'xml:lang': variant.lang, ...variant.attributes });
  return `\n      <tuv${attributes}>${aboutXml(variant, '\n        ')}\n        <seg>${xmlOf(variant.segment)}</seg>\n      </tuv>`;
}

function aboutXml({ notes, properties, rest }: TmxAbout, line: string): string {
  const remarks = [
    ...notes.map(({ text, attributes }) => `<note${xmlAttributes(attributes)}>${xmlText(text)}</note>`),
    ...properties.map(
      ({ type, text, attributes }) =>
        `<prop${xmlAttributes({ ...(type === undefined ? {} : { type }), ...attributes })}>${xmlText(text)}</prop>`,
    ),
    ...rest.map((node) => xmlOf([node])),
  ];
  return remarks.map((remark) => line + remark).join('');
}
