import type { Both, Lang } from '../../contract/local-text.ts';
import { instantWords } from '../../contract/office-time.ts';
import type { Office } from '../actor.ts';
import { letterPage } from './letter-page.ts';
import { letterWords } from './letter-words.ts';

/** One notice in a mail: the sentence people read in the app, and the page it leads to. */
export interface LetterLine {
  says: Both;
  link: string;
  at: Date;
}

/** What a mail is written from. */
export interface LetterFacts {
  id: string;
  kind: 'notice' | 'digest' | 'trial';
  email: string;
  /** The language chosen for the account; without one both are written, Chinese first. */
  language: Lang | null;
  office: Office;
  lines: readonly LetterLine[];
}

/** A mail, written. */
export interface Letter {
  id: string;
  to: string;
  fromName: string;
  subject: string;
  text: string;
  html: string;
  /** Where its reader chooses what comes by mail; nowhere, where he or she is not of the house. */
  choicesUrl: string | null;
}

/** What one language of a mail says. */
export interface LetterPart {
  lang: Lang;
  office: string;
  title: string;
  lines: readonly { says: string; url: string; at: string }[];
  open: string;
  why: string;
  choices: string;
  choicesUrl: string;
}

/** Writes the mail of some notices: their sentences and links, and nothing of the records themselves. */
export function writeLetter(facts: LetterFacts, publicUrl: string): Letter {
  const choicesUrl = `${publicUrl}/app/account/notices`;
  const langs: readonly Lang[] = facts.language ? [facts.language] : ['zh', 'en'];
  const parts = langs.map((lang) => partOf(facts, lang, publicUrl, choicesUrl));
  return {
    id: facts.id,
    to: facts.email,
    fromName: langs.map((lang) => facts.office.shortName[lang]).join(' '),
    subject: parts.map(({ title }) => title).join(' / '),
    text: parts.map(asText).join('\n\n----\n\n'),
    html: letterPage(parts),
    choicesUrl,
  };
}

function partOf(facts: LetterFacts, lang: Lang, publicUrl: string, choicesUrl: string): LetterPart {
  const words = letterWords[lang];
  const [first] = facts.lines;
  const said = facts.lines.length === 1 ? first!.says[lang] : words.unread(facts.lines.length);
  return {
    lang,
    office: facts.office.name[lang],
    title: facts.kind === 'trial' ? words.trial(said) : said,
    lines: facts.lines.map(({ says, link, at }) => ({
      says: says[lang],
      url: `${publicUrl}/app${link}`,
      at: instantWords(lang, facts.office.timeZone, at),
    })),
    open: words.open,
    why: words.why(facts.office.shortName[lang]),
    choices: words.choices,
    choicesUrl,
  };
}

function asText({ title, lines, why, choices, choicesUrl }: LetterPart): string {
  const said = lines.map(({ says, url, at }) =>
    lines.length === 1 ? `${at}\n${url}` : `${says}\n${at}\n${url}`,
  );
  return [title, ...said, `${why}\n${choices}\n${choicesUrl}`].join('\n\n');
}
