import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ReleaseText, Span } from '../../contract/text.ts';
import type { Recorded, RecordedName } from './match.ts';
import { placeLabel } from './own-findings.ts';

type Former = 'former-name' | 'former-spelling';
type Owner = Recorded['people'][number] | Recorded['bodies'][number];

const what: Record<Former, Both> = {
  'former-name': { zh: '原来的名称', en: 'a former name' },
  'former-spelling': { zh: '原来的译写', en: 'a former spelling' },
};

/** Names of a text that were given up before its day, each with the present one as its fix. */
export function formerNameFindings(text: ReleaseText, recorded: Recorded, day: IsoDate): Finding[] {
  return [...recorded.people, ...recorded.bodies].flatMap((owner) =>
    owner.others.flatMap((name) =>
      isFormer(name, day)
        ? (['zh', 'en'] as const).flatMap((lang) =>
            placesOf(text, lang, name, owner).map((place) =>
              findingOf(text, place, name.kind as Former, owner),
            ),
          )
        : [],
    ),
  );
}

function isFormer({ kind, to }: RecordedName, day: IsoDate): boolean {
  return (kind === 'former-name' || kind === 'former-spelling') && (to === null || to < day);
}

/** Where the name stands and is not a part of the present one. */
function placesOf(text: ReleaseText, lang: 'zh' | 'en', { text: name }: RecordedName, owner: Owner): Span[] {
  const former = name[lang];
  const present = owner.name[lang];
  if (!former || !present || present.includes(former)) return [];
  return text[lang].flatMap(({ text: written }, sentence): Span[] => {
    const places: Span[] = [];
    for (let start = written.indexOf(former); start >= 0; start = written.indexOf(former, start + 1)) {
      const end = start + former.length;
      if (lang === 'zh' || isWhole(written, start, end)) places.push({ lang, sentence, start, end });
    }
    return places;
  });
}

function isWhole(written: string, start: number, end: number): boolean {
  return !/\p{L}/u.test(written.charAt(start - 1)) && !/\p{L}/u.test(written.charAt(end));
}

function findingOf(text: ReleaseText, place: Span, kind: Former, { name }: Owner): Finding {
  const written = text[place.lang][place.sentence]!.text.slice(place.start, place.end);
  const present = name[place.lang]!;
  return {
    check: 'press.former-name',
    severity: 'note',
    place,
    placeLabel: placeLabel(text, place),
    message: {
      zh: `“${written}”是${what[kind].zh}，名录中现为“${present}”。`,
      en: `“${written}” is ${what[kind].en}; the directory now has “${present}”.`,
    },
    fix: [{ ...place, text: present }],
    fixLabel: { zh: `改为“${present}”`, en: `Put “${present}”` },
  };
}
