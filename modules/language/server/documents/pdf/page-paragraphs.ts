/** A line this much shorter than the longest of its text ends a paragraph, even without a stop. */
const short = 0.7;
/** The number of a page alone on its line: `12`, `- 12 -`, `第12页`, `12 / 40`. */
const pageNumber = /^[-–—\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4})?[-–—\s]*$/u;

/** The paragraphs of a text that was broken into lines to fit its pages. */
export function paragraphsOfPages(pages: readonly string[]): string[] {
  const lines = pages
    .flatMap((page) => page.split(/\r\n|\r|\n/))
    .map((line) => line.replace(/[\s\0]+/gu, ' ').trim())
    .filter((line) => line !== '' && !pageNumber.test(line));
  const longest = Math.max(0, ...lines.map(widthOf));
  const paragraphs: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    open = open === undefined ? line : joined(open, line);
    if (widthOf(line) < longest * short) close();
  }
  close();
  return paragraphs;

  function close(): void {
    if (open !== undefined) paragraphs.push(open);
    open = undefined;
  }
}

/** How wide a line is drawn, about: a Chinese character takes the room of two letters. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\p{Script=Han}，。、；：！？（）《》]/gu)?.length ?? 0);
}

/** One line after another: Chinese goes on without a space, and a word broken at the end of a line is whole again. */
function joined(before: string, line: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  const chinese =
    /[\p{Script=Han}，。、；：！？（）《》“”]$/u.test(before) ||
    /^[\p{Script=Han}，。、；：！？（）《》]/u.test(line);
  return chinese ? before + line : `${before} ${line}`;
}
