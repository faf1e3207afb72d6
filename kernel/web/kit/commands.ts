import type { Both } from '../../contract/local-text.ts';

/** Something the search box can do besides finding: open a page, begin something, switch something. */
export interface Command {
  id: string;
  label: Both;
  /** Pinyin of the Chinese label, syllable by syllable: the box hears full pinyin and initials. */
  pinyin: string;
  /** What it does, in a word: open, begin, switch. */
  kind: Both;
  act: () => void;
}

/** A command's words to be matched: each kind as the box hears it. */
interface Heard {
  zh: string;
  syllables: string;
  initials: string;
  words: string[];
}

function heardOf({ label, pinyin }: Pick<Command, 'label' | 'pinyin'>): Heard {
  const syllables = pinyin.toLowerCase().split(' ');
  return {
    zh: folded(label.zh),
    syllables: syllables.join(''),
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
    words: label.en.toLowerCase().split(/[\s,;:()]+/),
  };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/** How well a command answers to what was typed: 2 from its beginning or by several words, 1 within, 0 not at all. */
function answers(heard: Heard, typed: string): 0 | 1 | 2 {
  const whole = folded(typed);
  if (whole === '') return 1;
  const heads = [heard.zh, heard.syllables, heard.initials, heard.words.join('')];
  if (heads.some((head) => head.startsWith(whole))) return 2;
  const asked = typed.toLowerCase().trim().split(/\s+/);
  if (asked.every((word) => heard.words.some((own) => own.startsWith(word)))) return asked.length > 1 ? 2 : 1;
  const isHan = /\p{Script=Han}/u.test(whole);
  return (isHan && heard.zh.includes(whole)) || (whole.length > 2 && heard.syllables.includes(whole)) ? 1 : 0;
}

/** The commands that answer to what was typed, those that begin with it first. */
export function commandsFor<C extends Pick<Command, 'label' | 'pinyin'>>(
  commands: readonly C[],
  typed: string,
): { command: C; begins: boolean }[] {
  const rated = commands.map((command) => ({ command, how: answers(heardOf(command), typed) }));
  return rated
    .filter(({ how }) => how > 0)
    .sort((a, b) => b.how - a.how)
    .map(({ command, how }) => ({ command, begins: how === 2 }));
}
