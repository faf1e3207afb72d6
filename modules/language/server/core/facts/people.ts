import type { PersonFound } from '../../../contract/texts.ts';
import { cleanEnd, strongVerb, type ZhName } from './after-name.ts';
import type { Mention, NameText } from './name-text.ts';
import { foreignMatch, isForeignOrgan, looksLikeBody, oneWord } from './people-foreign.ts';
import { type SpeltName, speltNames } from './people-match.ts';
import {
  misspeltIn,
  misspeltNear,
  nearestSpelling,
  recordedSpelling,
  reversedNear,
} from './people-misspelt.ts';
import { postsOfPeople } from './people-posts.ts';
import { chineseNames, surnameOf } from './people-zh.ts';
import type { Person } from './person.ts';
import { simplified } from './simplified.ts';
import { titlesFound } from './titles-found.ts';

/** The people of a text: those on both sides, and names English does not have. */
export interface PeopleFacts {
  people: Person[];
  /** Names Chinese gives with a title that English nowhere has. */
  missing: ZhName[];
}

/** A person as the contract prints one: the name as it stands in the text. */
export function personFound(person: Person, text: NameText): PersonFound {
  const [first] = person.zhMentions;
  const zh = first ? text.zhAsIs[first.sentence]!.slice(first.start, first.end) : person.name;
  return { zh, zhHans: person.name, en: person.en, titles: titlesFound(person, text) };
}

/** Reads the people of both sides and finds who is who. */
export function readPeople(text: NameText): PeopleFacts {
  const people = new Map<string, Person>();
  addRecorded(people, text);
  for (const name of speltNames(text)) addSpelt(people, name, text);
  const missing = matchShown(people, text);
  for (const person of people.values()) completeMentions(person, people, text);
  const found = [...people.values()].filter((p) => p.enMentions.length + p.misspelt.length > 0);
  postsOfPeople(found, text);
  return { people: found.sort(byFirstMention), missing };
}

function addRecorded(people: Map<string, Person>, text: NameText): void {
  for (const { zh, en } of text.directory?.people ?? []) {
    const name = simplified(zh);
    const inChinese = mentionsOf(text.zh, name);
    const inEnglish = mentionsOf(text.en, en);
    if (inChinese.length === 0 || inEnglish.length === 0) continue;
    people.set(name, { ...newPerson(name, surnameOf(name, text.index), en), enMentions: inEnglish });
  }
}

function addSpelt(people: Map<string, Person>, spelt: SpeltName, text: NameText): void {
  const person = people.get(spelt.name) ?? newPerson(spelt.name, spelt.surname, spelt.en.text);
  people.set(spelt.name, person);
  if (person.enMentions.some((m) => m.sentence === spelt.en.sentence && m.start === spelt.en.start)) return;
  if (spelt.form !== 'usual') {
    const expected = nearestSpelling(text, spelt, spelt.en.text);
    person.misspelt.push({ at: spelt.en, expected, fault: spelt.form });
    if (person.enMentions.length === 0) person.en = expected;
    return;
  }
  person.enMentions.push(spelt.en);
  if (person.enMentions.length === 1) person.en = spelt.en.text;
}

/** Names the Chinese side shows by titles and lists, matched where no spelling did it; the rest is missing. */
function matchShown(people: Map<string, Person>, text: NameText): ZhName[] {
  const missing: ZhName[] = [];
  for (const name of chineseNames(text)) {
    const all = [...people.values()];
    if (people.has(name.text) || all.some((p) => overlapsName(p, name))) continue;
    const taken = all.flatMap((p) => [...p.enMentions, ...p.misspelt.map((m) => m.at)]);
    const surname = name.kind === 'chinese' ? surnameOf(name.text, text.index) : '';
    const given = name.text.slice(surname.length);
    const recorded = recordedSpelling(text, name.text);
    const slip = surname && given ? misspeltNear(text, { surname, given }, name, taken) : undefined;
    const reversed = slip ? undefined : reversedNear(text, name, surname, taken);
    const foreign =
      slip || reversed ? undefined : (oneWord(text, name, taken) ?? foreignMatch(text, name, taken));
    const misspelt = slip ?? reversed;
    if (misspelt)
      people.set(name.text, {
        ...newPerson(name.text, surname, recorded ?? misspelt.expected),
        misspelt: [misspelt],
      });
    else if (foreign)
      people.set(name.text, { ...newPerson(name.text, undefined, foreign.text), enMentions: [foreign] });
    else if (isMissing(text, name)) missing.push(name);
  }
  return missing.filter((m, n) => !people.has(m.text) && missing.findIndex((o) => o.text === m.text) === n);
}

/** A person whose name begins like this one (the end was read wrongly here), or of whose name this is a part. */
function overlapsName(person: Person, name: ZhName): boolean {
  return (
    person.name.startsWith(name.text) ||
    name.text.startsWith(person.name) ||
    person.name.split(/[·•・‧∙]/).includes(name.text)
  );
}

function isMissing(text: NameText, name: ZhName): boolean {
  if (!name.firm || name.posts.length === 0 || isForeignOrgan(text, name) || looksLikeBody(text, name.text))
    return false;
  const after = text.zh[name.sentence]!.slice(name.end);
  return name.kind === 'chinese' && (cleanEnd.test(after) || strongVerb.test(after));
}

function completeMentions(person: Person, people: Map<string, Person>, text: NameText): void {
  const longer = [...people.keys()].filter((n) => n !== person.name && n.includes(person.name));
  person.zhMentions = mentionsOf(text.zh, person.name).filter((m) =>
    longer.every(
      (n) => !mentionsOf([text.zh[m.sentence]!], n).some((l) => l.start <= m.start && l.end >= m.end),
    ),
  );
  if (!person.surname) {
    person.enMentions = mentionsOf(text.en, person.en);
    return;
  }
  const taken = [...people.values()].flatMap((p) => [...p.enMentions, ...p.misspelt.map((m) => m.at)]);
  const name = { surname: person.surname, given: person.name.slice(person.surname.length) };
  person.misspelt.push(...text.en.flatMap((_, sentence) => misspeltIn(text, sentence, name, taken)));
  if (person.enMentions.length > 0) for (const slip of person.misspelt) slip.expected = person.en;
  person.surnameMentions = surnameAlone(person, text, taken);
}

function surnameAlone(person: Person, text: NameText, taken: Mention[]): Mention[] {
  const word = person.en.split(' ')[0]!;
  return mentionsOf(text.en, word).filter(
    (m) =>
      !taken.some((t) => t.sentence === m.sentence && t.start <= m.start && t.end >= m.end) &&
      !/^ ?[\p{L}-]/u.test(text.en[m.sentence]!.slice(m.end).replace(/^ \p{Ll}/u, '')),
  );
}

/** Every place a name stands as a whole word. */
function mentionsOf(lines: string[], name: string): Mention[] {
  return lines.flatMap((line, sentence) => {
    const found: Mention[] = [];
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const inWord =
        /[A-Za-z]/.test(name) && (/[\p{L}]/u.test(line.charAt(at - 1)) || /[\p{L}]/u.test(line.charAt(end)));
      if (!inWord) found.push({ sentence, start: at, end, text: name });
    }
    return found;
  });
}

function newPerson(name: string, surname: string | undefined, en: string): Person {
  const base = {
    name,
    en,
    zhMentions: [],
    enMentions: [],
    surnameMentions: [],
    misspelt: [],
    titles: [],
    enPosts: [],
  };
  return surname ? { ...base, surname } : base;
}

function byFirstMention(a: Person, b: Person): number {
  const [x, y] = [a.zhMentions[0], b.zhMentions[0]];
  return (x?.sentence ?? 0) - (y?.sentence ?? 0) || (x?.start ?? 0) - (y?.start ?? 0);
}
