import type { Link, LinkChange, ReleaseText } from '../../contract/text.ts';

/** The text with its links changed by hand, or null where that change makes no sense. */
export function relink(text: ReleaseText, change: LinkChange): ReleaseText | null {
  const links = changed(text.links, change);
  return links && { ...text, links };
}

function changed(links: Link[], change: LinkChange): Link[] | null {
  const here = links[change.link];
  if (!here) return null;
  if (change.kind === 'merge') {
    const next = links[change.link + 1];
    return next ? replaced(links, change.link, 2, [joined(here, next)]) : null;
  }
  if (change.kind === 'split') {
    const parts = cut(here, change.zh, change.en);
    return parts && replaced(links, change.link, 1, parts);
  }
  return movedSentence(links, change);
}

function movedSentence(
  links: Link[],
  { link: n, lang, direction }: LinkChange & { kind: 'move' },
): Link[] | null {
  const here = links[n]!;
  const first = direction === 'up' ? n - 1 : n;
  const neighbour = links[direction === 'up' ? n - 1 : n + 1];
  const sentence = direction === 'up' ? here[lang][0] : here[lang].at(-1);
  if (!neighbour || sentence === undefined) return null;
  const left = byHand({ ...here, [lang]: here[lang].filter((s) => s !== sentence) });
  const grown = byHand({ ...neighbour, [lang]: [...neighbour[lang], sentence].sort((a, b) => a - b) });
  const pair = direction === 'up' ? [grown, left] : [left, grown];
  return replaced(
    links,
    first,
    2,
    pair.filter((link) => link.zh.length + link.en.length > 0),
  );
}

function joined(a: Link, b: Link): Link {
  return byHand({
    ...a,
    zh: [...a.zh, ...b.zh],
    en: [...a.en, ...b.en],
    stale: [...new Set([...a.stale, ...b.stale])],
  });
}

function cut(link: Link, zh: number, en: number): [Link, Link] | null {
  const first = byHand({ ...link, zh: link.zh.slice(0, zh), en: link.en.slice(0, en) });
  const second = byHand({ ...link, zh: link.zh.slice(zh), en: link.en.slice(en) });
  const empty = (part: Link) => part.zh.length + part.en.length === 0;
  return empty(first) || empty(second) ? null : [first, second];
}

/** A link made by hand is sure: somebody looked at it. A side it has no sentences of is not to be read again. */
function byHand(link: Link): Link {
  const stale = link.stale.filter((lang) => link[lang].length > 0);
  return { ...link, byHand: true, confidence: 1, reasons: [], stale };
}

function replaced(links: Link[], from: number, count: number, by: Link[]): Link[] {
  return [...links.slice(0, from), ...by, ...links.slice(from + count)];
}
