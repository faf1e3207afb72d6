/**
 * Tags in the text of a segment stand for what is no words there: `{1}…{/1}` around words set otherwise or linked,
 * `{2/}` for a note's mark, an image, a tab. The editor, the checks and the files out read them by these rules.
 */

/** A tag. Halves of a pair share a number; a segment may hold one half only, where a pair reaches over several. */
export interface Tag {
  kind: 'open' | 'close' | 'empty';
  number: number;
}

/** A text as words and tags in order. */
export type TaggedPart = string | Tag;

/** What is wrong with the tags of a translation, by the tag as it is written. */
export interface TagFault {
  fault: 'missing' | 'unknown' | 'twice' | 'crossed';
  tag: string;
}

const tagPattern = /\{(\/?)(\d{1,4})(\/?)\}/g;

/** The words and tags of a text. */
export function taggedParts(text: string): TaggedPart[] {
  const parts: TaggedPart[] = [];
  let from = 0;
  for (const found of text.matchAll(tagPattern)) {
    const [whole, closes, number, isEmpty] = found;
    if (closes && isEmpty) continue;
    if (found.index > from) parts.push(text.slice(from, found.index));
    parts.push({ kind: closes ? 'close' : isEmpty ? 'empty' : 'open', number: Number(number) });
    from = found.index + whole.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A tag as it stands in a text. */
export function tagText({ kind, number }: Tag): string {
  if (kind === 'empty') return `{${number}/}`;
  return kind === 'open' ? `{${number}}` : `{/${number}}`;
}

/** Words and tags as a text. */
export function taggedText(parts: readonly TaggedPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : tagText(part))).join('');
}

/** The words of a text alone. */
export function withoutTags(text: string): string {
  return taggedParts(text)
    .filter((part) => typeof part === 'string')
    .join('');
}

/** The tags of a text, in order. */
export function tagsOf(text: string): Tag[] {
  return taggedParts(text).filter((part) => typeof part !== 'string');
}

/** Where the tags of a text stand. */
export function tagStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of taggedParts(text)) {
    const size = typeof part === 'string' ? part.length : tagText(part).length;
    if (typeof part !== 'string') stretches.push({ start: at, end: at + size });
    at += size;
  }
  return stretches;
}

/** A text with its tags numbered from 1 as they come, and what they were. */
export function renumbered(text: string): { source: string; numbers: number[] } {
  const numbers: number[] = [];
  const parts = taggedParts(text).map((part) => {
    if (typeof part === 'string') return part;
    let at = numbers.indexOf(part.number);
    if (at < 0) at = numbers.push(part.number) - 1;
    return { kind: part.kind, number: at + 1 };
  });
  return { source: taggedText(parts), numbers };
}

/** What keeps the tags of a translation from being put into the file: each of the source is there once, none crosses. */
export function tagFaults(source: string, target: string): TagFault[] {
  const wanted = tagsOf(source).map(tagText);
  const given = tagsOf(target);
  const written = given.map(tagText);
  const once = new Set<string>();
  const faults: TagFault[] = [];
  for (const tag of written) {
    if (!wanted.includes(tag)) faults.push({ fault: 'unknown', tag });
    else if (once.has(tag)) faults.push({ fault: 'twice', tag });
    once.add(tag);
  }
  for (const tag of wanted) if (!once.has(tag)) faults.push({ fault: 'missing', tag });
  return faults.length > 0 ? faults : crossings(given, halvesOf(wanted));
}

/** Tags of the source whose other half stands in another segment, in the order they must keep. */
function halvesOf(wanted: readonly string[]): string[] {
  return wanted.filter((tag) => {
    const other = tag.startsWith('{/') ? tag.replace('/', '') : tag.replace('{', '{/');
    return !tag.endsWith('/}') && !wanted.includes(other);
  });
}

function crossings(tags: readonly Tag[], halves: readonly string[]): TagFault[] {
  const open: number[] = [];
  const left = [...halves];
  for (const tag of tags) {
    const written = tagText(tag);
    if (tag.kind === 'empty') continue;
    if (halves.includes(written)) {
      if (open.length > 0 || left.shift() !== written) return [{ fault: 'crossed', tag: written }];
    } else if (tag.kind === 'open') open.push(tag.number);
    else if (open.pop() !== tag.number) return [{ fault: 'crossed', tag: written }];
  }
  return [];
}

/**
 * A translation with its tags in order: unknown ones and doubles go, a pair that crosses another ends before it, what
 * is missing is put at the end. The words stay as they are.
 */
export function mendTags(source: string, target: string): string {
  if (tagFaults(source, target).length === 0) return target;
  const wanted = tagsOf(source).map(tagText);
  const halves = halvesOf(wanted);
  const parts: TaggedPart[] = [];
  const open: number[] = [];
  const used = new Set<string>();
  const close = (number: number) => parts.push({ kind: 'close', number });
  for (const part of taggedParts(target)) {
    if (typeof part === 'string') parts.push(part);
    else if (wanted.includes(tagText(part)) && !halves.includes(tagText(part)) && !used.has(tagText(part))) {
      if (part.kind !== 'close') {
        used.add(tagText(part));
        parts.push(part);
        if (part.kind === 'open') open.push(part.number);
      } else
        while (open.includes(part.number)) {
          const number = open.pop()!;
          used.add(tagText({ kind: 'close', number }));
          close(number);
        }
    }
  }
  for (const number of open.toReversed()) {
    used.add(tagText({ kind: 'close', number }));
    close(number);
  }
  const missing = wanted.filter((tag) => !used.has(tag));
  return taggedText(parts) + missing.join('');
}
