import { refuseOther } from '../format-refusal.ts';
import { isSameLanguage } from '../language-tag.ts';
import { withAttributes } from '../xml/attribute-in.ts';
import type { FileEncoding } from '../xml/decode-pieces.ts';
import { bytesIn, inWritableEncoding } from '../xml/encode-portions.ts';
import type { Spans } from '../xml/read-elements.ts';
import { readXml, type XmlEvent } from '../xml/read-xml.ts';
import { localName } from '../xml/xml-node.ts';
import { unitFollower, unitNames } from './follow-units.ts';
import { patchesOf } from './patch-unit.ts';
import type { XliffChange, XliffUnit } from './xliff-unit.ts';

/**
 * Writes a document anew with other targets. All else comes out as the same bytes, in the same encoding where that
 * can be written. Refuses, at the end at the latest, where a change speaks of a segment that is not there. Where the
 * document names no target language, or another one, it names the one given.
 */
export async function* rewriteXliff(
  pieces: AsyncIterable<Uint8Array>,
  changes: readonly XliffChange[],
  to?: string,
): AsyncGenerator<Uint8Array> {
  const rewriter = rewriterFor(changes, to);
  let encoding: FileEncoding | undefined;
  let isFirst = true;
  for await (const { text, events } of readXml(pieces, (told) => {
    encoding = told;
  })) {
    const out = rewriter.take(text, events);
    if (out === '') continue;
    yield bytesIn(isFirst ? inWritableEncoding(out, encoding!) : out, encoding!, isFirst);
    isFirst = false;
  }
  const rest = rewriter.finish();
  if (rest !== '') yield bytesIn(rest, encoding!, isFirst);
}

function rewriterFor(changes: readonly XliffChange[], to: string | undefined) {
  const left = Map.groupBy(changes, keyOf);
  const spans: Spans = new WeakMap();
  const follow = unitFollower(spans);
  let held = '';
  let heldFrom = 0;
  let unitStart: number | undefined;
  let reached = 0;
  let isOld = true;

  function slice(start: number, end: number): string {
    return held.slice(start - heldFrom, end - heldFrom);
  }
  function letGo(end: number): string {
    const text = slice(heldFrom, end);
    held = held.slice(end - heldFrom);
    heldFrom = end;
    return text;
  }
  function patched(unit: XliffUnit): string {
    const key = keyOf({ file: unit.file.index, unit: unit.id });
    const wanted = left.get(key);
    const patches = wanted ? patchesOf(unit.element, wanted, { slice, spans }) : [];
    if (patches) left.delete(key);
    let out = '';
    for (const { start, end, text } of patches ?? []) {
      out += letGo(start) + text;
      letGo(end);
    }
    return out;
  }
  /** The tag that says the target language, saying this one. */
  function named({ name, attributes, start, end }: XmlEvent & { kind: 'open' }, to: string): string {
    const local = localName(name);
    if (local === 'xliff') isOld = attributes['version']?.startsWith('1.') ?? true;
    if (unitStart !== undefined || local !== (isOld ? 'file' : 'xliff')) return '';
    const attribute = isOld ? 'target-language' : 'trgLang';
    const said = attributes[attribute];
    if (said !== undefined && isSameLanguage(said, to)) return '';
    return letGo(start) + withAttributes(letGo(end), { [attribute]: to });
  }
  return {
    take(text: string, events: readonly XmlEvent[]): string {
      held += text;
      let out = '';
      for (const event of events) {
        if (event.kind === 'open' && unitNames.has(localName(event.name))) unitStart ??= event.start;
        if ('end' in event) reached = event.end;
        if (event.kind === 'open' && to !== undefined) out += named(event, to);
        const unit = follow(event);
        if (!unit) continue;
        out += patched(unit);
        unitStart = undefined;
      }
      return out + letGo(unitStart ?? reached);
    },
    finish(): string {
      if (left.size > 0) throw refuseOther({ line: 1, column: 1 }, 'XLIFF', lacking([...left.keys()][0]!));
      return held;
    },
  };
}

function keyOf({ file, unit }: { file: number; unit: string }): string {
  return `${file + 1}:${unit}`;
}

function lacking(key: string) {
  return { zh: `其中没有要写入的单元${key}`, en: `it lacks the unit ${key} that was to be written` };
}
