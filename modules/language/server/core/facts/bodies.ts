import type { BodyFound } from '../../../contract/texts.ts';
import { type EnBody, englishBodies } from './bodies-en.ts';
import { samePlace } from './bodies-place.ts';
import { chineseBodies } from './bodies-zh.ts';
import { bodyAgreement, withoutAlienStart } from './body-agreement.ts';
import type { ZhBody } from './body-words.ts';
import { type NameText, zhReading } from './name-text.ts';
import { simplified } from './simplified.ts';

/** A body at its place in a side. */
export type ZhBodyAt = ZhBody & { sentence: number };
export type EnBodyAt = EnBody & { sentence: number };

/** Two mentions of one body that answer each other. */
export interface BodyLink {
  zh: ZhBodyAt;
  en: EnBodyAt;
  /** True for a well-known organ; else its name was compared word by word. */
  known: boolean;
}

/** All bodies of a text and which mentions answer each other. */
export interface BodyFacts {
  zh: ZhBodyAt[];
  en: EnBodyAt[];
  links: BodyLink[];
}

/** Below this share of words answered two names are different bodies. */
const ALIKE = 0.6;

/** The bodies named in both languages; short forms of one organ are one body, shown by its fullest names. */
export function bodiesFound(
  { links }: BodyFacts,
  text: NameText,
  ofPosts: readonly BodyFound[] = [],
): BodyFound[] {
  const rows = [...Map.groupBy(links, (link) => link.zh.row ?? link.zh.text).values()];
  const named = rows.flatMap(byPlace).map((group) => ({
    zh: longest(group.map(({ zh }) => text.zhAsIs[zh.sentence]!.slice(zh.start, zh.end))),
    en: longest(group.map(({ en }) => en.text)),
  }));
  for (const post of ofPosts) {
    const zh = simplified(post.zh);
    const listed = named.some((body) => simplified(body.zh).includes(zh) || body.en.includes(post.en));
    if (!listed) named.push(post);
  }
  return named.filter((body) => !named.some((fuller) => isShortFor(body, fuller)));
}

/** Offices of one kind apart by their cities; where none is said the office is that of the city named most. */
function byPlace(links: BodyLink[]): BodyLink[][] {
  return cutByPlace(links, ({ en }) => en.place);
}

/** Things apart by what place they name; those that name none go with the most. */
export function cutByPlace<T>(things: readonly T[], placeOf: (thing: T) => string | undefined): T[][] {
  const placed = things.filter((thing) => placeOf(thing) !== undefined);
  const groups = [...Map.groupBy(placed, (thing) => placeOf(thing)!.toLowerCase()).values()];
  const [home = [], ...rest] = groups.sort((a, b) => b.length - a.length);
  const members = new Set([...home, ...things.filter((thing) => placeOf(thing) === undefined)]);
  return [things.filter((thing) => members.has(thing)), ...rest];
}

/** 服务大厅, Service Hall: the end of a fuller name that stands in the text as well; a company without 有限公司. */
function isShortFor(body: BodyFound, fuller: BodyFound): boolean {
  if (fuller.zh.length <= body.zh.length) return false;
  const words = new Set(fuller.en.split(' '));
  const within = body.en.split(' ').every((word) => words.has(word));
  const rest = fuller.zh.startsWith(body.zh) ? fuller.zh.slice(body.zh.length) : '';
  return within && (fuller.zh.endsWith(body.zh) || /^(?:股份)?有限(?:责任)?公司$/.test(rest));
}

/** Reads the bodies of both sides and links them, sentence pair by sentence pair. */
export function readBodies(text: NameText): BodyFacts {
  const zh = text.zh.flatMap((line, sentence) =>
    chineseBodies(line, text.index, zhReading(text)).map((b) => ({ ...b, sentence })),
  );
  const en = text.en.flatMap((line, sentence) =>
    englishBodies(line, text.index).map((b) => ({ ...b, sentence })),
  );
  const links: BodyLink[] = [];
  for (const bead of text.beads) {
    const here = {
      zh: zh.filter((b) => bead.zh.includes(b.sentence)),
      en: en.filter((b) => bead.en.includes(b.sentence)),
    };
    links.push(...linked(here.zh, here.en, text));
  }
  // The mentions stay the same things: who asks whether one is linked compares them as such.
  for (const link of links) Object.assign(link.zh, withoutAlienStart(link.zh, link.en, text) ?? {});
  return { zh, en, links };
}

function linked(zh: ZhBodyAt[], en: EnBodyAt[], text: NameText): BodyLink[] {
  const pairs = zh.flatMap((z) =>
    en.map((e) => {
      if (!samePlace(z, e, text.index)) return { zh: z, en: e, known: false, score: 0 };
      const known = z.row !== undefined && z.row === e.row;
      // Of two offices of one kind the one whose place is said on both sides is surer.
      const score = known ? (z.place && e.place ? 3 : 2) : bodyAgreement(z, e, text);
      return { zh: z, en: e, known, score };
    }),
  );
  const links: BodyLink[] = [];
  for (const { score, ...link } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < ALIKE || links.some((l) => l.en === link.en || l.zh === link.zh)) continue;
    links.push(link);
  }
  // A body named once in Chinese may be named again in English, and the other way round.
  const again = pairs.filter((p) => p.known && !links.some((l) => l.en === p.en && l.zh === p.zh));
  for (const { zh: z, en: e } of again) {
    if (!links.some((l) => l.en === e) || !links.some((l) => l.zh === z))
      links.push({ zh: z, en: e, known: true });
  }
  return links.sort((a, b) => a.en.sentence - b.en.sentence || a.en.start - b.en.start);
}

function longest(names: string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}
