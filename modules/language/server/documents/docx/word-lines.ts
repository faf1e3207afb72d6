import type { Lines } from '../lines.ts';
import { refuseNested } from '../refusals.ts';
import type { XmlReader } from './read-xml.ts';

/** What a reader of the document does not see in its place: readings over characters, what was deleted or moved away, doubles for older programs, former properties. */
const unread = new Set(['rt', 'del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'sectPrChange']);

/** What stands for words without being any. */
const marks: Record<string, string> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

interface Paragraph {
  words: string;
  /** Its end was deleted: it runs on into the next. */
  runsOn: boolean;
}

/** What holds paragraphs and ends: no paragraph runs on beyond it. */
const holders = new Set(['body', 'tc', 'txbxContent', 'footnote', 'endnote']);

/** Collects the lines of a part of a Word document: a paragraph one, with the breaks in it several. */
export function wordLines(lines: Lines): XmlReader {
  const path: string[] = [];
  const open: Paragraph[] = [];
  const runs: { hidden: boolean }[] = [];
  /** The depth of the element that is being passed over; nothing inside it is read. */
  let passing: number | undefined;
  let carried = '';

  function say(words: string): void {
    const paragraph = open.at(-1);
    if (paragraph && !runs.at(-1)?.hidden) paragraph.words += words;
  }
  function end(words: string): void {
    for (const line of words.split('\n')) lines.add(line);
    carried = '';
  }
  function begin(name: string, attributes: Record<string, string>): void {
    const [owner, holder] = [path.at(-3), path.at(-2)];
    if (isOff(attributes['val'])) return;
    if (name === 'p') open.push({ words: '', runsOn: false });
    else if (name === 'r') runs.push({ hidden: false });
    else if (holder === 'rPr' && owner === 'r') runs.at(-1)!.hidden ||= name === 'vanish';
    else if (holder === 'rPr' && owner === 'pPr')
      open.at(-1)!.runsOn ||= name === 'del' || name === 'moveFrom';
    else if (name === 'showingPlcHdr') passing = path.length - 2;
    else if (unread.has(name) || isLineOverNotes(name, attributes['type'])) passing = path.length;
    else if (name === 'altChunk' || name === 'subDoc') throw refuseNested();
    else if (holder === 'r' && name in marks) say(marks[name]!);
  }
  function finish(name: string): void {
    if (name === 'r') runs.pop();
    if (holders.has(name) && carried) end(carried);
    if (name !== 'p') return;
    const { words, runsOn } = open.pop()!;
    if (runsOn) carried += words;
    else end(carried + words);
  }
  return {
    open(name, attributes) {
      path.push(name);
      if (passing === undefined) begin(name, attributes);
    },
    text(words) {
      if (passing === undefined && path.at(-1) === 't') say(words.replace(/\s*\n\s*/g, ' '));
    },
    close(name) {
      if (passing === undefined) finish(name);
      else if (passing === path.length) passing = undefined;
      path.pop();
    },
  };
}

/** The rules drawn over the notes are kept as notes themselves. */
function isLineOverNotes(name: string, type: string | undefined): boolean {
  return (name === 'footnote' || name === 'endnote') && type !== undefined && type !== 'normal';
}

function isOff(value: string | undefined): boolean {
  return value === 'false' || value === '0' || value === 'off';
}
