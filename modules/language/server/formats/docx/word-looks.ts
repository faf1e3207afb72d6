/** What the styles and lists of a Word document say that its text is drawn by. */
export interface WordLooks {
  /** The level of each style that is a title or heading, from 1, by its id. */
  headings: ReadonlyMap<string, number>;
  /** The levels of each list that are bullets and no numbers, by its id. */
  bullets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads what styles and lists look like. */
export function wordLooks(styles: string, numbering: string): WordLooks {
  return { headings: headingsIn(styles), bullets: bulletsIn(numbering) };
}

function headingsIn(styles: string): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of elementsIn(styles, 'style')) {
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/.exec(style)?.[1] ?? '';
    const level = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    if (id !== undefined && level !== undefined) levels.set(id, Number(level));
  }
  return levels;
}

function bulletsIn(numbering: string): Map<string, Set<string>> {
  const abstract = new Map<string, Set<string>>();
  for (const list of elementsIn(numbering, 'abstractNum')) {
    const id = /\bw:abstractNumId="(\d+)"/.exec(list)?.[1] ?? '';
    const bullets = elementsIn(list, 'lvl').filter((level) => /<w:numFmt\b[^>]*"bullet"/.test(level));
    abstract.set(id, new Set(bullets.map((level) => /\bw:ilvl="(\d+)"/.exec(level)?.[1] ?? '0')));
  }
  const lists = new Map<string, Set<string>>();
  for (const list of elementsIn(numbering, 'num')) {
    const id = /\bw:numId="(\d+)"/.exec(list)?.[1] ?? '';
    const of = /<w:abstractNumId\b[^>]*\bw:val="(\d+)"/.exec(list)?.[1] ?? '';
    lists.set(id, abstract.get(of) ?? new Set());
  }
  return lists;
}

function elementsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}\\b[^>]*>[\\s\\S]*?</w:${name}>`, 'g')) ?? [];
}
