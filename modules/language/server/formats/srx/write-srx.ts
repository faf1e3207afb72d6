import type { CutRule, SegmentationRules } from '../../core/segment/rules.ts';
import { utf8Of, xmlAttributes, xmlText } from '../xml/write-xml.ts';

/** Writes rules of segmentation as SRX 2.0, in their order. */
export function writeSrx(rules: SegmentationRules): AsyncGenerator<Uint8Array> {
  return utf8Of(partsOf(rules));
}

function* partsOf({ cascade, lists, maps }: SegmentationRules): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<srx version="2.0" xmlns="http://www.lisa.org/srx20">\n';
  yield `  <header segmentsubflows="yes" cascade="${cascade ? 'yes' : 'no'}"/>\n  <body>\n    <languagerules>\n`;
  for (const [name, list] of lists) {
    yield `      <languagerule${xmlAttributes({ languagerulename: name })}>\n`;
    for (const rule of list) yield ruleXml(rule);
    yield '      </languagerule>\n';
  }
  yield '    </languagerules>\n    <maprules>\n';
  for (const { languages, rules } of maps)
    yield `      <languagemap${xmlAttributes({ languagepattern: languages, languagerulename: rules })}/>\n`;
  yield '    </maprules>\n  </body>\n</srx>\n';
}

function ruleXml({ cuts, before, after }: CutRule): string {
  const halves = `<beforebreak>${xmlText(before)}</beforebreak><afterbreak>${xmlText(after)}</afterbreak>`;
  return `        <rule break="${cuts ? 'yes' : 'no'}">${halves}</rule>\n`;
}
