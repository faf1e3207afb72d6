import { isOn } from './word-drawing.ts';

/** The kind of a note by the name of its mark in the text. */
export type NoteKind = 'footnote' | 'endnote';

/** The marks of notes: numbered as the text comes to them, whatever they are called in the file. */
export interface NoteMarks {
  of(kind: NoteKind, id: string): string;
}

/** Footnotes in figures, endnotes in small Roman numerals, as Word has them unless told otherwise. */
export function noteMarks(): NoteMarks {
  const counted = { footnote: new Map<string, number>(), endnote: new Map<string, number>() };
  return {
    of(kind, id) {
      const own = counted[kind];
      const number = own.get(id) ?? own.size + 1;
      own.set(id, number);
      return kind === 'footnote' ? String(number) : roman(number);
    },
  };
}

/** What tells, element by element, which mark of a note stands there: none, nothing. */
export function noteReader(marks: NoteMarks): {
  open(name: string, attributes: Record<string, string>): string;
} {
  let note: { kind: NoteKind; id: string } | null = null;
  return {
    open(name, { id = '', customMarkFollows }) {
      switch (name) {
        case 'footnote':
        case 'endnote':
          note = { kind: name, id };
          return '';
        case 'footnoteRef':
        case 'endnoteRef':
          return note ? marks.of(note.kind, note.id) : '';
        case 'footnoteReference':
        case 'endnoteReference':
          // A mark of its own is written after it, as words.
          return isOn(customMarkFollows)
            ? ''
            : marks.of(name === 'footnoteReference' ? 'footnote' : 'endnote', id);
        default:
          return '';
      }
    },
  };
}

const numerals: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as [number, string][]),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
];

function roman(number: number): string {
  if (number > 3999) return String(number);
  let left = number;
  return numerals
    .map(([value, letters]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return letters.repeat(times);
    })
    .join('');
}
