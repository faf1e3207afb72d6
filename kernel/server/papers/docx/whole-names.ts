/** Names that a title must not break: a transliterated one with dots between its parts, and the characters around it. */
const names = /\p{Script=Han}{1,3}(?:·\p{Script=Han}{1,4})+/gu;

/**
 * How far a Chinese title is pulled in from the right, in twentieths of a point, so that no line ends within a name.
 * Word breaks between any two characters and has no mark against it that all its versions obey; but a Chinese
 * character is as wide as its size, so where lines end can be counted. Nothing where no measure helps.
 */
export function pulledIn(title: string, size: number, width: number): number {
  const em = size * 20;
  const most = Math.floor(width / em);
  for (let pulled = 0; pulled <= Math.min(6, most - 6); pulled += 1)
    if (!breaksName(title, most - pulled)) return pulled === 0 ? 0 : width - (most - pulled) * em - em / 4;
  return 0;
}

function breaksName(title: string, inLine: number): boolean {
  const ends = lineEnds(title, inLine);
  return [...title.matchAll(names)].some(({ index, 0: name }) =>
    ends.some((end) => end > index && end < index + name.length),
  );
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
