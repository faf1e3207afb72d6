import { buffer } from 'node:stream/consumers';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Tag, taggedParts, tagText } from '../../contract/tags.ts';
import type { TmxUnit, TmxVariant } from '../formats/tmx/tmx-unit.ts';
import { tmxDate } from '../formats/tmx/tmx-unit.ts';
import { headerOfOurs, writeTmx } from '../formats/tmx/write-tmx.ts';
import type { XmlNode } from '../formats/xml/xml-node.ts';
import type { JobRecord, SegmentRecord } from '../jobs/queries.ts';

/** The segments of a file that have a translation, as a memory in TMX; where each is from and how far it is goes along. */
export async function tmxOfSegments(job: JobRecord, segments: readonly SegmentRecord[]): Promise<Uint8Array> {
  const header = {
    ...headerOfOurs,
    attributes: { ...headerOfOurs.attributes, srclang: tagOf(job.from_lang) },
  };
  const translated = segments.filter(({ target, locked }) => target !== null && !locked);
  return buffer(
    writeTmx(
      header,
      translated.map((one) => unitOf(job, one)),
    ),
  );
}

/** The language as other tools name it. */
function tagOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en-GB';
}

const none = { properties: [], notes: [], rest: [] };

function unitOf(job: JobRecord, { source, target, state, changed_at: changed }: SegmentRecord): TmxUnit {
  const property = (type: string, text: string) => ({ type, text, attributes: {} });
  return {
    ...none,
    attributes: { changedate: tmxDate(changed) },
    properties: [property('x-document', job.number), property('x-state', state)],
    variants: [variantOf(job.from_lang, source), variantOf(job.to_lang, target!)],
  };
}

function variantOf(lang: Lang, text: string): TmxVariant {
  return {
    ...none,
    attributes: {},
    lang: tagOf(lang),
    segment: taggedParts(text).map((part) => (typeof part === 'string' ? part : codeOf(part))),
  };
}

function codeOf(tag: Tag): XmlNode {
  const attributes = { x: String(tag.number) };
  const children = [tagText(tag)];
  if (tag.kind === 'empty') return { name: 'ph', attributes, children };
  return tag.kind === 'open'
    ? { name: 'bpt', attributes: { i: String(tag.number), ...attributes }, children }
    : { name: 'ept', attributes: { i: String(tag.number) }, children };
}
