/** Names that a title must not break: a transliterated one with dots between its parts, and the characters around it. */
const names = /\p{Script=Han}{1,3}(?:·\p{Script=Han}{1,4})+/gu;

/** So few characters alone on the last line look forgotten. */
const few = 3;

/**
 * How far a Chinese title is pulled in from the right, in twentieths of a point, so that no line ends within a name and,
 * where that can be had too, more than a character or two stand on the last. Word breaks between any two characters and
 * has no mark against it that all its versions obey; but a Chinese character is as wide as its size, so where lines end
 * can be counted. Nothing where no measure helps.
 */
export function pulledIn(title: string, size: number, width: number): number {
  const em = size * 20;
  const most = width / em;
  const narrower = Array.from({ length: Math.max(0, Math.min(6, Math.floor(most) - 6)) }, (_, n) => n + 1);
  // A quarter more than so many characters: no rounding throws the last of them off the line.
  const measures = [most, ...narrower.map((by) => Math.floor(most) - by + 0.25)];
  const whole = measures.filter((inLine) => !breaksName(title, inLine));
  const inLine = whole.find((one) => !leavesFew(title, one)) ?? whole[0] ?? most;
  return Math.round(width - inLine * em);
}

function breaksName(title: string, inLine: number): boolean {
  const ends = lineEnds(title, inLine);
  return [...title.matchAll(names)].some(({ index, 0: name }) =>
    ends.some((end) => end > index && end < index + name.length),
  );
}

function leavesFew(title: string, inLine: number): boolean {
  const last = lineEnds(title, inLine).at(-1);
  return last !== undefined && title.length - last < few;
}

/** Where lines of so many characters end; a stop that would begin a line goes with the one before. */
function lineEnds(title: string, inLine: number): number[] {
  const ends: number[] = [];
  let taken = 0;
  for (let at = 0; at < title.length; at += 1) {
    const wide = /[\u0000-\u00ff]/.test(title[at]!) ? 0.55 : 1;
    if (taken + wide > inLine && !/[，。、：；！？）》”]/.test(title[at]!)) {
      ends.push(at);
      taken = 0;
    }
    taken += wide;
  }
  return ends;
}
