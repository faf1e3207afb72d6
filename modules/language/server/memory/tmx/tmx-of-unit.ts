import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import {
  type TmxRemark,
  type TmxUnit,
  type TmxVariant,
  tmxDate,
  wordsOf,
} from '../../formats/tmx/tmx-unit.ts';
import type { XmlNode } from '../../formats/xml/xml-node.ts';
import { aboutOfProps, usualTag } from './kept-props.ts';
import { nodesOf } from './nodes-of.ts';
import type { UnitOut } from './units-out.ts';

/** A unit of a memory as a file has it, with all that a file once said of it. */
export function tmxOfUnit(unit: UnitOut): TmxUnit {
  const { tag: _, ...about } = aboutOfProps(unit.props, '');
  const { srclang } = unit.props;
  return {
    attributes: {
      tuid: unit.id,
      ...(srclang && { srclang }),
      creationdate: tmxDate(unit.made_at),
      changedate: tmxDate(unit.changed_at),
      usagecount: String(unit.used),
      ...about.attributes,
    },
    properties: [
      ...remark('x-document', unit.document),
      ...remark('x-reviewed', unit.reviewed ? 'yes' : null),
      ...remark('x-confidence', unit.confidence?.toString() ?? null),
      ...about.properties,
    ],
    notes: about.notes,
    rest: about.rest,
    variants: [variantOf(unit, 'zh'), variantOf(unit, 'en')],
  };
}

function variantOf(unit: UnitOut, lang: Lang): TmxVariant {
  const { tag = usualTag(lang), properties, ...about } = aboutOfProps(unit.props, `${lang}:`);
  const { before, after } = unit;
  return {
    ...about,
    lang: tag,
    properties: [
      ...remark('x-context-pre', before?.[lang] ?? null),
      ...remark('x-context-post', after?.[lang] ?? null),
      ...properties,
    ],
    segment: segmentOf(unit, lang),
  };
}

/** The segment as it came, with its codes, as long as its words are the same. */
function segmentOf({ props, ...unit }: UnitOut, lang: Lang): XmlNode[] {
  const kept = props[`${lang}:seg`];
  const nodes = kept === undefined ? undefined : nodesOf(kept);
  return nodes && wordsOf(nodes).trim() === unit[lang] ? nodes : [unit[lang]];
}

function remark(type: string, text: string | null): TmxRemark[] {
  return text === null ? [] : [{ type, text, attributes: {} }];
}
