import { elementsIn, tagIn } from './elements-in.ts';
import { valueIn } from './styles.ts';

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
  for (const { text: style } of elementsIn(styles, 'style')) {
    const id = valueIn(tagIn(style, 'style'), 'styleId');
    const name = valueIn(tagIn(style, 'name'), 'val') ?? '';
    const level = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    if (id !== undefined && level !== undefined) levels.set(id, Number(level));
  }
  return levels;
}

function bulletsIn(numbering: string): Map<string, Set<string>> {
  const abstract = new Map<string, Set<string>>();
  for (const { text: list } of elementsIn(numbering, 'abstractNum')) {
    const levels = elementsIn(list, 'lvl').map(({ text }) => text);
    const bullets = levels.filter((level) => valueIn(tagIn(level, 'numFmt'), 'val') === 'bullet');
    const places = bullets.map((level) => valueIn(tagIn(level, 'lvl'), 'ilvl') ?? '0');
    abstract.set(valueIn(tagIn(list, 'abstractNum'), 'abstractNumId') ?? '', new Set(places));
  }
  const lists = new Map<string, Set<string>>();
  for (const { text: list } of elementsIn(numbering, 'num')) {
    const of = valueIn(tagIn(list, 'abstractNumId'), 'val') ?? '';
    lists.set(valueIn(tagIn(list, 'num'), 'numId') ?? '', abstract.get(of) ?? new Set());
  }
  return lists;
}
