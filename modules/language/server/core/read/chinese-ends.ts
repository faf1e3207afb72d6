/** What closes a sentence after its stop: quotes and brackets that belong to it. */
const STOP =
  /(?:[。！？!?｡]|…{1,2}|\.{3,6}|(?<=[\p{Script=Han}”’」』）》])\.(?=[\s”’」』）]|$))+[”’」』）〕】》)\]]*/gu;
/** Who spoke, after a quoted sentence: 他说。 */
const SPEAKER = /^[^，。！？“”\s]{0,8}?(?:说|說|道|问|問|喊|答)(?:[，。：:,]|$)/;
/** A list that trails off goes on after its dots: ……等城市. */
const TRAILS_ON = /^[等的、，,；;和与與及而]/;

/** Where Chinese sentences end: after 。！？…… and the quotes or brackets that close with them. */
export function endsInChinese(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!goesOn(text, match.index, match[0], end)) ends.push(end);
  }
  return ends;
}

function goesOn(text: string, start: number, stop: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  if (/^[!?.…]/.test(stop) && /[A-Za-z]/.test(text[start - 1] ?? '') && /^ ?[A-Za-z]/.test(rest)) return true;
  // Question marks in a row stand for characters lost in copying.
  if (/^\?{2,}$/.test(stop) && /^\p{Script=Han}/u.test(rest)) return true;
  if (/^[….]/.test(stop) && TRAILS_ON.test(rest)) return true;
  if (/^[、，,；;）)]/.test(rest)) return true;
  return /[”’」』]$/.test(stop) && SPEAKER.test(rest);
}
