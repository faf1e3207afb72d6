import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { ImportFault } from '../../../contract/memory-imports.ts';
import { cutText } from '../../formats/cut-text.ts';
import {
  dateOf,
  propertyOf,
  type TmxUnit,
  type TmxVariant,
  variantIn,
  wordsOf,
} from '../../formats/tmx/tmx-unit.ts';
import { xmlOf } from '../../formats/xml/write-xml.ts';
import type { UnitToWrite } from '../write-units.ts';
import { keptProps } from './kept-props.ts';

/** Characters of one side. */
const longest = 10_000;
/** Characters of one side with its codes; beyond, it is kept without them. */
const longestCodes = 50_000;

/** What a unit of a file becomes in a memory. `srclang` is what the file says of the language of all its sources. */
export function unitOfTmx(unit: TmxUnit, srclang: string | undefined): UnitToWrite | ImportFault {
  const sides = { zh: variantIn(unit, 'zh'), en: variantIn(unit, 'en') };
  const [zh, en] = [textOf(sides.zh), textOf(sides.en)];
  if (zh === '') return 'no-chinese';
  if (en === '') return 'no-english';
  if (zh.length > longest || en.length > longest) return 'too-long';
  const source = unit.attributes['srclang'] ?? srclang;
  const confidence = Number(propertyOf('x-confidence', unit) ?? Number.NaN);
  const dates = [unit, sides.zh!, sides.en!].map(({ attributes }) => dateOf(attributes['changedate']));
  return {
    zh,
    en,
    before: neighbour('x-context-pre', sides),
    after: neighbour('x-context-post', sides),
    document: documentOf(unit),
    origin: 'imported',
    reviewed: propertyOf('x-reviewed', unit) === 'yes',
    confidence: confidence >= 0 && confidence <= 1 ? confidence : null,
    props: {
      ...(source && source !== '*all*' && { srclang: source }),
      ...keptProps(unit, sides),
      ...withCodes('zh', sides.zh!),
      ...withCodes('en', sides.en!),
    },
    changedAt: dates.find((date) => date !== undefined) ?? dateOf(unit.attributes['creationdate']) ?? null,
    used: Math.max(0, Math.min(1_000_000, Math.floor(Number(unit.attributes['usagecount']) || 0))),
  };
}

function documentOf(unit: TmxUnit): string | null {
  return cutText(propertyOf('x-document', unit)?.trim() ?? '', 200) || null;
}

function textOf(variant: TmxVariant | undefined): string {
  return variant ? wordsOf(variant.segment).replaceAll('\0', '').trim() : '';
}

/** The words alone are looked up; a segment with inline codes is kept beside them, so that it goes out as it came. */
function withCodes(lang: Lang, { segment }: TmxVariant): Record<string, string> {
  if (segment.every((node) => typeof node === 'string')) return {};
  const xml = xmlOf(segment);
  return xml.length > longestCodes ? {} : { [`${lang}:seg`]: xml };
}

/** A neighbour is known where both languages say it: on each side, as other tools write it with tags around. */
function neighbour(type: string, sides: Record<Lang, TmxVariant | undefined>) {
  const said = (lang: Lang) => {
    const text = propertyOf(type, sides[lang]!) ?? '';
    return text.replace(/<[^<>]*>/g, '').trim();
  };
  const [zh, en] = [said('zh'), said('en')];
  return zh !== '' && en !== '' ? { zh, en } : null;
}
