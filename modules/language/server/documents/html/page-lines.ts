import type { Handler } from 'htmlparser2';
import type { Lines } from '../lines.ts';
import { refuseUnsafe } from '../refusals.ts';
import { breakInChinese } from './break-in-chinese.ts';

/** Not words of the text: machinery, ways around the site, readings over characters, what was deleted. */
const unread = words(
  'head title script style noscript template nav footer aside rt rp iframe object svg select button textarea del',
);
/** Elements that stand in a line; every other begins one. */
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p o:smarttagtype',
);
/** Their end is not written, so that they hold nothing. */
const empty = words('area base br col embed hr img input link meta source track wbr');
/** Deeper than any page is made, and far from where finding an end takes long. */
const deepest = 256;

/** Collects the lines of a page, and which of them stand in the part the page says is its main one. */
export function pageLines(
  lines: Lines,
): Partial<Handler> & { end(): void; main(): [from?: number, to?: number] } {
  const path: string[] = [];
  let line = '';
  let passing: number | undefined;
  let mainAt: number | undefined;
  let main: [from?: number, to?: number] = [];

  function end(): void {
    lines.add(line.replace(breakInChinese, '').replace(/\s+/g, ' '));
    line = '';
  }
  return {
    end,
    main: () => main,
    onopentag(name, attributes) {
      if (passing === undefined && !inline.has(name)) end();
      if (empty.has(name)) return;
      path.push(name);
      if (path.length > deepest) throw refuseUnsafe();
      if (unread.has(name) || isHidden(attributes)) passing ??= path.length;
      if (mainAt === undefined && (name === 'main' || attributes['role'] === 'main')) {
        mainAt = path.length;
        main = [lines.count()];
      }
    },
    ontext(data) {
      if (passing !== undefined) return;
      const [first, ...more] = path.includes('pre') ? data.split('\n') : [withoutRuns(data)];
      line += first;
      for (const next of more) {
        end();
        line = next;
      }
    },
    onclosetag(name) {
      if (empty.has(name)) return;
      if (passing === undefined && !inline.has(name)) end();
      if (passing === path.length) passing = undefined;
      if (mainAt === path.length && main.length === 1) main = [main[0], lines.count()];
      path.pop();
    },
  };
}

/** Spaces and breaks of the source, one for many. */
function withoutRuns(data: string): string {
  return data.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '));
}

function isHidden({ hidden, style = '', 'aria-hidden': aria }: Record<string, string>): boolean {
  return (
    hidden !== undefined ||
    aria === 'true' ||
    /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
