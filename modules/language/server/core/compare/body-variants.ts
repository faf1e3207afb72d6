import type { Edit, TextFinding } from '../../../contract/texts.ts';
import { cutByPlace, type EnBodyAt } from '../facts/bodies.ts';
import type { Pair, PairCheck } from './check.ts';
import { headlineLength } from './headline.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** One body whose English name is written in more than one way. */
export const bodyInconsistent: PairCheck = {
  id: 'body-inconsistent',
  severity: 'warning',
  about: {
    zh: '同一机构的英文名称前后不一致（词、逗号、冠词）',
    en: "One body's English name is written in several ways: words, commas, article",
  },
  run: (pair) => bodyGroups(pair).flatMap((group) => [...spelling(group), ...article(pair, group)]),
};

/** Full English mentions of each well-known body the Chinese names too, in the order of the text. */
function bodyGroups(pair: Pair): EnBodyAt[][] {
  const { bodies } = namesOf(pair);
  const rows = new Set(bodies.links.filter((l) => l.known).map((l) => l.zh.row));
  return [...rows].flatMap((row) =>
    cutByPlace(
      bodies.en.filter((b) => b.row === row),
      (b) => b.place,
    ),
  );
}

/** Two names with the same words but for commas, or with different words: the commoner form is right. */
function spelling(group: EnBodyAt[]): TextFinding[] {
  const full = group.filter((b) => !b.short);
  const forms = Map.groupBy(full, (b) => plain(b.text));
  if (forms.size < 2) return [];
  const [usual] = [...forms.values()].sort(
    (a, b) => b.length - a.length || b[0]!.text.length - a[0]!.text.length,
  );
  const odd = full.filter((b) => plain(b.text) !== plain(usual![0]!.text) && rivals(b.text, usual![0]!.text));
  if (odd.length === 0) return [];
  const wanted = usual![0]!.text;
  const commas = odd.every((b) => withoutCommas(b.text) === withoutCommas(wanted));
  const [first] = odd;
  return [
    {
      check: bodyInconsistent.id,
      severity: 'warning',
      at: spanOf('en', first!.sentence, first!),
      message: {
        zh: commas
          ? `机构名称的逗号前后不一致：此处为 ${first!.text}，别处（${usual!.length} 次）为 ${wanted}。`
          : `机构名称前后不一致：此处为 ${first!.text}，别处（${usual!.length} 次）为 ${wanted}。`,
        en: `${commas ? 'The commas of the name' : 'The name'} differ${commas ? '' : 's'}: here ${first!.text}, elsewhere (${usual!.length}×) ${wanted}.`,
      },
      fix: {
        label: { zh: `统一为 ${wanted}`, en: `Write ${wanted} throughout` },
        edits: odd.map((b) => edit(b, wanted)),
      },
    },
  ];
}

/** The article is there at one mention and missing at another of the same form: the name takes it. */
function article(pair: Pair, group: EnBodyAt[]): TextFinding[] {
  const headline = headlineLength(pair.sides.en);
  // A bare abbreviation often stands before a noun (`GEF funds`), where the article is not its own.
  const named = group.filter((b) => !b.short || b.text.includes(' '));
  const running = named.filter(
    (b) =>
      b.sentence >= headline && !standsAlone(pair, b) && !isAttribute(pair, b) && !hasDeterminer(pair, b),
  );
  return [...Map.groupBy(running, (b) => plain(b.text)).values()].flatMap((same): TextFinding[] => {
    const bare = same.filter((b) => !b.article);
    const [first] = bare;
    if (!first || bare.length === same.length) return [];
    return [
      {
        check: bodyInconsistent.id,
        severity: 'note',
        at: spanOf('en', first.sentence, first),
        message: {
          zh: `${first.text} 前有时有冠词 the（${same.length - bare.length} 次），有时没有（${bare.length} 次）。`,
          en: `${first.text} stands ${same.length - bare.length}× with the article and ${bare.length}× without.`,
        },
        fix: {
          label: { zh: '都加上 the', en: 'Write it with the article throughout' },
          edits: bare.map((b) => ({
            ...spanOf('en', b.sentence, { start: b.start, end: b.start }),
            text: b.start === 0 ? 'The ' : 'the ',
          })),
        },
      },
    ];
  });
}

/** A line that holds nothing but the name signs the text; a line that begins `Source:` names who gave it. */
function standsAlone(pair: Pair, { sentence, start, end }: EnBodyAt): boolean {
  const { text } = pair.sides.en[sentence]!;
  return /^(?:[\p{L} ]{0,20}:)?\s*$/u.test(text.slice(0, start)) && !/\p{Ll}{2}/u.test(text.slice(end));
}

/** Before another noun (`Chongqing FAO staff`) the article belongs to that noun. */
function isAttribute(pair: Pair, body: EnBodyAt): boolean {
  return /^(?:['’]s)? (?:\p{Lu}|staff|officials?|leaders?|representatives?|delegation|team)/u.test(
    pair.sides.en[body.sentence]!.text.slice(body.end),
  );
}

function hasDeterminer(pair: Pair, body: EnBodyAt): boolean {
  return /(?:^|\s)(?:a|an|its|his|her|their|our|this|that|each|every|[\w-]+['’]s)\s$/i.test(
    pair.sides.en[body.sentence]!.text.slice(0, body.start),
  );
}

/** Neither name is the other one shortened: shortening a name after its first mention is good style. */
function rivals(a: string, b: string): boolean {
  if (withoutCommas(a) === withoutCommas(b)) return true;
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  return ![...x].every((w) => y.has(w)) && ![...y].every((w) => x.has(w));
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[^\p{L}'&]+/u)
    .filter((w) => w !== '' && !/^(?:of|the|and|&|for)$/.test(w));
}

function plain(name: string): string {
  return name
    .replace(/[’]/g, "'")
    .replace(/\bthe /g, '')
    .replace(/\s+/g, ' ');
}

function withoutCommas(name: string): string {
  return plain(name).replace(/,/g, '').replace(/ & /g, ' and ');
}

function edit(body: EnBodyAt, text: string): Edit {
  return { ...spanOf('en', body.sentence, body), text };
}
