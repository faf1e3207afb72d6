import type { Translator } from '../../../contract/translators.ts';

/** A talent file as it is typed: a line for each language and each training. */
export interface TypedTalent {
  languages: string;
  domains: string;
  training: string;
  daily: string;
  validTo: string;
  note: string;
}

/** The file as it is written for changing it. */
export function typedTalent({ languages, domains, training, daily, validTo, note }: Translator): TypedTalent {
  return {
    languages: languages.map(({ lang, level }) => `${lang} ${level}`).join('\n'),
    domains: domains.join('、'),
    training: training.map(({ day, points, what }) => `${day} ${points} ${what}`).join('\n'),
    daily: String(daily),
    validTo: validTo ?? '',
    note: note ?? '',
  };
}

/** What is sent of what was typed. A line that cannot be read is sent as it is, for the server to say what lacks. */
export function sentTalent({ languages, domains, training, daily, validTo, note }: TypedTalent) {
  return {
    languages: linesOf(languages).map((line) => {
      const [lang = '', ...level] = line.split(/\s+/);
      return { lang, level: level.join(' ') };
    }),
    domains: domains
      .split(/[、，,;；]/)
      .map((one) => one.trim())
      .filter(Boolean),
    training: linesOf(training).map((line) => {
      const [day = '', points = '', ...what] = line.split(/\s+/);
      return { day, points: Number(points), what: what.join(' ') };
    }),
    daily: Number(daily),
    validTo: validTo || null,
    note: note.trim() || null,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
