import type { Both, Lang } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import { letterPage } from '../mail/letter-page.ts';
import type { Letter, LetterPart } from '../mail/write-letter.ts';

/** A link for somebody outside: one-time, unless it only leads to a page anybody may open. */
export interface LinkLetter {
  id: string;
  email: string;
  language: Lang;
  /** What it opens. */
  about: Both;
  /** The path of the link on the office's public site. */
  path: string;
  /** Why it is sent, where it was not asked for: the title instead of the usual one, and a sentence before it. */
  says?: { title: Both; line: Both };
  /** It leads to an open page: nothing is said of a link that opens once. */
  lasting?: boolean;
}

const words = {
  zh: {
    title: (about: string) => `${about}：您的链接`,
    says: '打开链接，接着办理。只能打开一次，七天内有效。',
    open: '打开',
    why: '您收到此信，是因为有人用这个邮箱办理此事。',
    choices: '如果不是您，请勿打开，也不必回复。',
  },
  en: {
    title: (about: string) => `${about}: your link`,
    says: 'Open the link to go on. It opens once, within seven days.',
    open: 'Open',
    why: 'You receive this because somebody gave this address for it.',
    choices: 'If that was not you, do not open it; no answer is needed.',
  },
};

/** Writes the mail of a link: what it opens, that it opens once, and nothing of the thing itself. */
export function writeLinkLetter(
  { id, email, language, about, path, says, lasting = false }: LinkLetter,
  office: Office,
  publicUrl: string,
): Letter {
  const site = `${publicUrl}/o/${office.code}${language === 'en' ? '/en' : '/zh'}`;
  const own = words[language];
  const once = lasting ? '' : own.says;
  const line = says ? [says.line[language], once].filter(Boolean).join(language === 'zh' ? '' : ' ') : once;
  const part: LetterPart = {
    lang: language,
    office: office.name[language],
    title: says ? says.title[language] : own.title(about[language]),
    lines: [{ says: line, url: site + path, at: line }],
    open: own.open,
    why: own.why,
    choices: own.choices,
    choicesUrl: site,
  };
  return {
    id,
    to: email,
    fromName: office.shortName[language],
    subject: part.title,
    text: [part.title, line, site + path, own.why, own.choices].join('\n\n'),
    html: letterPage([part]),
    choicesUrl: null,
  };
}
