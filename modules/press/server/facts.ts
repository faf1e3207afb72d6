import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { SubjectRef } from '../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import {
  bodyLink,
  fullOf,
  namedIn,
  nameOfBody,
  personLink,
  shortOfBody,
} from '../../directory/server/index.ts';
import {
  type CheckedText,
  checkBilingual,
  checkManyTexts,
  placeNamed,
  type SidesToCheck,
  type Termbase,
  termbaseFor,
  toSimplified,
} from '../../language/server/index.ts';
import type { ReleaseText } from '../contract/text.ts';
import type { Recorded, RecordedName } from './core/match.ts';
import type { NameKnowledge } from './core/same-body.ts';

/** What the checks of a release look at: the text, its day, the office's terms, and what the directory has on those it names. */
export interface ReleaseCheckFacts {
  text: ReleaseText;
  day: IsoDate;
  recorded: Recorded;
  termbase: Termbase;
}

/** Reads what the directory has on those the text names, and the terms of the office. */
export async function gatherFacts(ctx: Ctx, text: ReleaseText, day: IsoDate): Promise<ReleaseCheckFacts> {
  return { text, day, recorded: await recordedOf(ctx, text), termbase: await termbaseFor(ctx) };
}

/** What the language division knows of names, for comparing with the directory. */
export const nameKnowledge: NameKnowledge = { simplified: toSimplified, placeNamed };

/** What the directory has on those the text names, whichever characters either is written in. */
export async function recordedOf(ctx: Ctx, text: ReleaseText): Promise<Recorded> {
  const zh = text.zh.map((sentence) => sentence.text).join('\n');
  const named = await namedIn(
    ctx,
    `${zh}\n${toSimplified(zh)}`,
    text.en.map((sentence) => sentence.text).join('\n'),
  );
  return {
    people: named.people.map(({ row, posts, others }) => ({
      id: row.id,
      link: personLink(row.id),
      name: fullOf(row),
      posts,
      others,
    })),
    bodies: named.bodies.map(({ row, others }) => ({
      id: row.id,
      link: bodyLink(row.id),
      name: nameOfBody(row),
      short: shortOfBody(row),
      others,
    })),
  };
}

/** Whom and what the text names. One that is only being entered has no id yet: its entry has the text looked at again. */
export function namedOf({ people, bodies }: Recorded): SubjectRef[] {
  const refs = [
    ...people.map(({ id }) => ({ kind: 'person', id })),
    ...bodies.map(({ id }) => ({ kind: 'body', id })),
  ];
  return refs.filter(({ id }) => id !== '');
}

/** Compares the two sides, with the directory's names outranking any rule. Slow: never inside a transaction. */
export function compareSides(facts: ReleaseCheckFacts): CheckedText {
  return checkBilingual({ ...sidesOf(facts), termbase: facts.termbase });
}

/** The same of texts read in one look, in a thread of its own where they are long. */
export function compareAllSides(all: readonly ReleaseCheckFacts[]): Promise<CheckedText[]> {
  return checkManyTexts(all.map(sidesOf), all[0]?.termbase);
}

function sidesOf({ text, day, recorded }: ReleaseCheckFacts): Omit<SidesToCheck, 'termbase'> {
  const known = (of: { name: { zh: string | null; en: string | null } }) =>
    of.name.zh !== null && of.name.en !== null ? [{ zh: of.name.zh, en: of.name.en }] : [];
  return {
    sides: { zh: text.zh.map(asSentence), en: text.en.map(asSentence) },
    beads: text.links,
    directory: {
      // The present name first: it is the one proposed.
      people: [...recorded.people.flatMap(known), ...recorded.people.flatMap(otherwise)],
      bodies: recorded.bodies.flatMap((body) => [
        ...known(body),
        ...(body.short ? known({ name: body.short }) : []),
        ...otherwise(body),
      ]),
    },
    releaseDate: day,
  };
}

/** Other names as pairs, each half that is not said filled by the present name. */
function otherwise({ name, others }: { name: LocalText; others: readonly RecordedName[] }) {
  return others.flatMap(({ text }) => {
    const [zh, en] = [text.zh ?? name.zh, text.en ?? name.en];
    return zh !== null && en !== null ? [{ zh, en }] : [];
  });
}

function asSentence({ text, paragraph }: ReleaseText['zh'][number]) {
  return { text, paragraph, offset: 0 };
}
