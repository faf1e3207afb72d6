import { jsPattern } from '../../core/segment/pattern.ts';
import type { CutRule, RuleMap, SegmentationRules } from '../../core/segment/rules.ts';
import { type FilePlace, FormatRefusal, refuseOther, refuseSize } from '../format-refusal.ts';
import { type ElementStep, readElements } from '../xml/read-elements.ts';
import { elementsOf, localName, textOf, type XmlElement } from '../xml/xml-node.ts';

/** The largest collections known have a few thousand for all languages. */
const mostRules = 20_000;

/** Reads rules of segmentation in SRX 2.0 or 1.0. A pattern that cannot be used is refused, with its line. */
export async function readSrx(pieces: AsyncIterable<Uint8Array>): Promise<SegmentationRules> {
  const lists = new Map<string, CutRule[]>();
  const maps: RuleMap[] = [];
  let cascade = true;
  let list: CutRule[] | undefined;
  let count = 0;
  let isFirst = true;
  for await (const step of readElements(pieces, new Set(['rule', 'languagemap']))) {
    if (step.kind === 'ends') continue;
    const name = localName(step.element.name);
    const { attributes } = step.element;
    if (isFirst && name !== 'srx') throw refuseOther(step.at, 'SRX', noRoot);
    isFirst = false;
    count += 1;
    if (count > mostRules) throw refuseSize(step.at);
    if (name === 'header') cascade = attributes['cascade'] !== 'no';
    else if (name === 'languagerule') {
      list = [];
      lists.set(attributes['languagerulename'] ?? '', list);
    } else if (name === 'languagemap') maps.push(mapOf(step.element, step.at));
    else if (name === 'rule') list?.push(ruleOf(step as ElementStep & { kind: 'whole' }));
  }
  if (maps.length === 0) throw refuseOther({ line: 1, column: 1 }, 'SRX', noMaps);
  return { cascade, lists, maps };
}

const noRoot = { zh: '根元素不是 srx', en: 'its root is not srx' };
const noMaps = {
  zh: '没有把规则对应到语言的 languagemap',
  en: 'no languagemap says which language its rules are for',
};

function ruleOf({ element, at }: ElementStep & { kind: 'whole' }): CutRule {
  return {
    cuts: element.attributes['break'] !== 'no',
    before: usable(patternOf(element, 'beforebreak'), at),
    after: usable(patternOf(element, 'afterbreak'), at),
  };
}

function mapOf({ attributes }: XmlElement, at: FilePlace): RuleMap {
  return {
    languages: usable(attributes['languagepattern'] ?? '', at),
    rules: attributes['languagerulename'] ?? '',
  };
}

function patternOf({ children }: XmlElement, name: string): string {
  return elementsOf(children, name)
    .map((element) => textOf(element.children))
    .join('');
}

function usable(pattern: string, at: FilePlace): string {
  if (jsPattern(pattern) !== undefined) return pattern;
  throw new FormatRefusal('format-other', at, {
    zh: `无法使用此处的规则“${pattern}”。请改写或删去这条规则后再试。`,
    en: `The rule “${pattern}” cannot be used here. Rewrite it or take it out, and try again.`,
  });
}
