import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { camel, type NewDivision, pascal, plural, snake } from './names.ts';

const template = join(import.meta.dirname, 'template');

/** The files of a new division, by their path in the tree. They are the template's, with its names replaced. */
export function stampedFiles(division: NewDivision): Map<string, string> {
  const fill = filler(division);
  return new Map(
    readdirSync(template, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file): [string, string] => {
        const path = relative(template, file)
          .split(sep)
          .join('/')
          .replace(/\.txt$/, '');
        return [`modules/${division.id}/${fill(path)}`, fill(readFileSync(file, 'utf8'))];
      }),
  );
}

/**
 * Replaces the names of the template: a division `show-case` 展柜 that keeps one `show-piece` 展品 and more. Two
 * words each, so that every way of writing a name is told from the others.
 */
function filler({ id, zh, en, thing, thingZh, thingEn }: NewDivision): (text: string) => string {
  const things = plural(thing);
  const names = new Map([
    ...written('show-case', id),
    ...written('show-pieces', things),
    ...written('show-piece', thing),
    ['zhan gui', pinyin(zh, { toneType: 'none' })],
    ...spoken('Show case', en),
    ...spoken('Show pieces', plural(thingEn)),
    ...spoken('Show piece', thingEn),
    ['展柜', zh],
    ['展品', thingZh],
  ]);
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const any = new RegExp(`(\\b[Aa] )?(${longestFirst.join('|')})`, 'g');
  return (text) =>
    text.replace(any, (_, article: string | undefined, name: string) => {
      const own = names.get(name)!;
      const before = article && /^[aeiou]/i.test(own) ? article.replace(' ', 'n ') : (article ?? '');
      return before + own;
    });
}

function written(from: string, to: string): [string, string][] {
  return [
    [from, to],
    [camel(from), camel(to)],
    [pascal(from), pascal(to)],
    [snake(from), snake(to)],
  ];
}

function spoken(from: string, to: string): [string, string][] {
  return [
    [from, to],
    [from.toLowerCase(), to.toLowerCase()],
  ];
}
