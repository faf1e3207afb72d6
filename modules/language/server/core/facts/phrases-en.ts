/** A run of capitalised words with the small words that join them: a name of a body or a place. */
export interface EnPhrase {
  text: string;
  start: number;
  end: number;
}

const capital =
  /^(?:[A-Z][\p{L}\p{N}]*(?:[.’'&-]?[\p{L}\p{N}]+)*(?:['’](?=\s))?|[A-Z]\.(?:[A-Z]\.)+|\d+(?:st|nd|rd|th))/u;
const small = /^(?:of|for|and|&|with|to|in|the)$/;
const notInName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Ms|Mrs|Dr)\b/;
const titleNext =
  /^(?:the |its |a |an )?(?:(?:Executive|Acting|Vice|Deputy|Former|First|Honorary|Standing|Party|Chief|Consul|Member|Head)\b|(?:Chair\w*|Director|Secretary|Mayor|Governor|Minister|President|Ambassador|Counsel\w+|Dean|Leader)\b(?! (?:of )?(?:Office|General Office)))/i;

/**
 * The phrase that begins at a place, or undefined. A joining word belongs to it only when a capital follows; `and` and
 * a comma only when they list words of one name (`Ethnic, Religious, Overseas Chinese and Foreign Affairs Committee`),
 * never when a title or, at a barrier, a person follows.
 */
export function phraseAt(
  text: string,
  start: number,
  barriers: readonly number[] = [],
): EnPhrase | undefined {
  const first = capital.exec(text.slice(start));
  if (!first || barriers.includes(start)) return undefined;
  let end = start + first[0].length;
  for (;;) {
    const next = extension(text, start, end, barriers);
    if (next === undefined) break;
    end = next;
  }
  if (/['’]s$/.test(text.slice(start, end)) && !/^ [A-Z]/.test(text.slice(end))) end -= 2;
  return { text: withoutShortName(text.slice(start, end)), start, end };
}

/** The name without the abbreviation introduced inside it: Foreign Affairs Office (FAO) of Yunjiang. */
export function withoutShortName(name: string): string {
  return name.replace(/ \([A-Z]{2,}\)/, '');
}

function extension(
  text: string,
  start: number,
  end: number,
  barriers: readonly number[],
): number | undefined {
  const rest = text.slice(end);
  const company = / Co$/.test(text.slice(0, end)) ? /^\.?,? ?Ltd\.?/.exec(rest) : null;
  if (company) return end + company[0].length;
  // A finished name and another one: the Bureau of Commerce and the Foreign Affairs Office.
  if (
    / Ltd\.?$/.test(text.slice(0, end)) ||
    (/^ and the /.test(rest) && holdsBody.test(text.slice(start, end)))
  )
    return undefined;
  // Foreign Affairs Office (FAO) of Yunjiang: the abbreviation is introduced inside the name.
  const short = /^ \([A-Z]{2,}\)(?= of (?:the )?[A-Z])/.exec(rest);
  if (short) return end + short[0].length;
  // Anyuan (Yunjiang) Parts Co., Ltd.: the bracket says which branch of a company it is.
  const branch = /^ \([A-Z]\p{L}+\)(?= [^.;]{2,60}\b(?:Co\b|Ltd|Inc\b|Corporation|Company|Group))/u.exec(
    rest,
  );
  if (branch) return end + branch[0].length;
  const list = /^, (?=[A-Z])/.exec(rest) ?? /^,? (?:and|&) (?=[A-Z])/.exec(rest);
  if (list) return listedPart(text, { start, end }, list[0], barriers);
  let at = end;
  for (const joint of /^((?: (?:of|for|and|&|with|to|in|the))*) /.exec(rest)?.[1]?.trim().split(' ') ?? []) {
    if (joint === '') break;
    if (!small.test(joint)) return undefined;
    at += joint.length + 1;
  }
  if (text.charAt(at) !== ' ') return undefined;
  const word = capital.exec(text.slice(at + 1));
  if (!word || barriers.includes(at + 1)) return undefined;
  if (notInName.test(word[0]) || (at > end && titleNext.test(text.slice(at + 1)))) return undefined;
  return at + 1 + word[0].length;
}

/** `, Religious, Overseas Chinese and Foreign Affairs Committee`: taken only when the list runs to a head noun. */
function listedPart(
  text: string,
  { start, end }: { start: number; end: number },
  joint: string,
  barriers: readonly number[],
): number | undefined {
  const at = end + joint.length;
  if (barriers.includes(at) || titleNext.test(text.slice(at))) return undefined;
  const run =
    /^(?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)(?:, [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)*(?:,? (?:and|&) [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)?/.exec(
      text.slice(at),
    );
  const word = capital.exec(text.slice(at));
  if (!run || !word) return undefined;
  const runEnd = at + run[0].length;
  if (twoFields.test(text.slice(0, end)) && !joint.includes(',')) return at + word[0].length;
  if (barriers.some((b) => b > end && b < runEnd)) return undefined;
  const before = text.slice(0, end);
  const last = joint.includes('and') && /, [^,]*$/.test(before.slice(start)) && !headNoun.test(run[0]);
  if (ofFields.test(before) && (last || isFields(run[0]))) return at + word[0].length;
  if (joint.includes(',') && !joint.includes('and') && !/,? (?:and|&) /.test(run[0])) return undefined;
  if (/ in (?:Central|Eastern|Western|Northern|Southern)$/.test(text.slice(0, end)))
    return at + word[0].length;
  return headNoun.test(run[0]) && startsPlain(text.slice(0, end)) ? at + word[0].length : undefined;
}

/** `Chamber of Commerce and Industry`: the body is of two fields. */
const twoFields =
  /(?:Chamber|Ministry|Bureau|Department|Commission|School|Institute|College|Academy|Faculty) (?:of|for) [A-Z][\w-]*(?: [A-Z][\w-]*)*$/;

/** `Committee for Liaison with Hong Kong, Macao, Taiwan and Overseas Chinese`: the fields follow the noun. */
const ofFields =
  /(?:Committee|Commission|Bureau|Department|Ministry|Office|Institute) (?:of|for|on) (?:(?:the|with|and|[A-Z][\w-]*)(?:, | |$))*$/;

/** Several names with `and` before the last, and no body among them. */
function isFields(run: string): boolean {
  return /,? (?:and|&) /.test(run) && !run.split(/,? (?:and|&) |, /).some((part) => headNoun.test(part));
}

/** What stands before the joint is no finished body itself: no head noun ends it. */
function startsPlain(before: string): boolean {
  return !new RegExp(`${headNoun.source.replace('$', '')}$`).test(before);
}

/** The noun that ends the name of a body. */
export const headNoun =
  /(?:Committee|Commission|Council|Office|Bureau|Department|Center|Centre|Administration|Authority|Ministry|Association|Society|Federation|Institute|Academy|University|College|School|Company|Corporation|Group|Bank|Hall|Conference|Congress|Government|Court|Procuratorate|Consulate(?:[- ]General)?|Embassy|Foundation|Division|Hospital|Museum|Library|Union|Agency|Chamber|Organization|Secretariat|Assembly|Parliament|Senate|Daily|Delegation|Service|Co\.,? Ltd\.?|Ltd\.?|Inc\.?)s?$/;

/** A noun of a body, whatever follows it. */
const holdsBody = new RegExp(`\\b${headNoun.source.replace('$', '')}\\b`);

/** Whether a phrase holds a noun of a body and more words than that one. */
export function namesBody(phrase: string): boolean {
  const owner = /^(\S+)['’]s /.exec(phrase)?.[1] ?? '';
  if (headNoun.test(owner) || /^(?:the|its|his|her|our|their) /i.test(phrase)) return false;
  return /\s/.test(phrase) && holdsBody.test(phrase);
}
