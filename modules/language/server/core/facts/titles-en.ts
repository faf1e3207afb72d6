import { phraseAt } from './phrases-en.ts';

/** A post as English states it: the title, and the body it is in where said (without the article). */
export interface EnPost {
  title: string;
  organ: string;
  /** Where the title itself begins: the organ may stand before it. */
  titleStart: number;
  start: number;
  end: number;
  /** The post in words, where its words do not stand in a row. */
  shown?: string;
}

const rank =
  '(?:(?:First|Second|Third|Fourth)[- ](?:[Cc]lass|[Ll]evel|[Gg]rade)|Level[- ](?:One|Two|Three|Four|IV|I{1,3}|[1-4])|Executive|First|Acting|Honorary|Standing|Permanent|Senior|Chief|Assistant|Associate|Vice|Deputy|Former|Full-time|Party|Minister|Military|Defen[cs]e|Special|Lord|General|Division|Section|District|County|Town(?:ship)?|Village|State|Lieutenant|Prime|Foreign|Editor-in|Head|Board|Founding|Co|Pro)';
const noun =
  "(?:Chair(?:m[ae]n|wom[ae]n|persons?|s)?|Directors?(?:[- ]Generals?)?|Secretar(?:y|ies)(?:[- ](?:General|in-Chief))?|Mayors?|Governors?|Minister(?:[- ]Counsell?or)?|Presidents?|Premier|Chancellor|Consuls?(?:[- ]General)?|Ambassadors?|Counsell?ors?|Councill?ors?|Head|Chief|Leader|Commissioner|Dean|Principal|Rector|Provost|Headmaster|Headmistress|Procurator(?:[- ]General)?|Prosecutor(?:[- ]General)?|Judge|Justice|Manager|Representative|Delegate|Deputy|Attach[eé]|Members?|Speaker|Executive(?: Officer)?|CEO|Envoy|Inspectors?|(?:Division[- ]Level )?Researcher|Research Fellow|Librarian|Curator|Editor[- ]in[- ]Chief|Academician|Professors?|Engineer|Economist|Accountant|Adviser|Advisor|Consultant|Spokes(?:man|woman|person)|Prefect|Magistrate|Official|Charg[eé] d['’]Affaires(?: ad interim)?)";
const title = new RegExp(
  `(?<![\\w-])(?:${rank}[ -]){0,4}${noun}(?! ?(?:['’]s?) (?:Republic|Congress))(?![\\w-])`,
  'gi',
);
/** `Chairperson of the Board of Yunjiang Port Group`: the board is no body of its own. */
const ofTheBoard = /^ of (?:the )?Board(?: of (?:Directors|Supervisors|Trustees|Governors))?\b/;
/** Words that only look like titles where they stand in a name of a body or a plain sentence. */
const inBodyName = /^(?:Secretariat|General Office)/i;
const joint =
  /^(?:,? and(?: concurrently)?(?: also)? |, (?:as well as )?| concurrently | as well as |; )(?:the |a |an |also )*/;

/**
 * All posts of a sentence in order. `barriers` are places where a person's name begins: the name of a body ends there.
 */
export function englishPosts(text: string, barriers: readonly number[] = []): EnPost[] {
  const posts: EnPost[] = [];
  let from = 0;
  for (const m of text.matchAll(title)) {
    if (m.index < from || inBodyName.test(m[0])) continue;
    const board = ofTheBoard.exec(text.slice(m.index + m[0].length))?.[0] ?? '';
    const post = postAt(text, m.index, m[0] + board, barriers);
    posts.push(post);
    from = post.end;
  }
  return posts;
}

function postAt(text: string, start: number, word: string, barriers: readonly number[]): EnPost {
  const end = start + word.length;
  const link = /^,? (?:of|for|at|to|from|with|in charge of) (?:the |its |our )?/.exec(text.slice(end));
  const body = link ? phraseAt(text, end + link[0].length, barriers) : undefined;
  if (!link || !body) return { title: word, organ: '', titleStart: start, start, end };
  return { title: word, organ: body.text, titleStart: start, start, end: body.end };
}

/** Posts in apposition after a name: `Zhao Lan, Vice Mayor of A and Chairman of B, …`. */
export function postsAfterName(text: string, nameEnd: number, posts: readonly EnPost[]): EnPost[] {
  const found: EnPost[] = [];
  let link =
    /^(?:, (?!and )| \(|, who is |, who serves as )(?:the |a |an |also |then |currently |concurrently )*/.exec(
      text.slice(nameEnd),
    );
  let at = nameEnd + (link?.[0].length ?? 0);
  while (link) {
    const post =
      posts.find((p) => p.start === at) ??
      posts.find((p) => p.start > at && isOrganBefore(text.slice(at, p.start)));
    if (!post) break;
    found.push(post.start === at ? post : withOrganBefore(post, text.slice(at, post.start)));
    link = joint.exec(text.slice(post.end));
    at = post.end + (link?.[0].length ?? 0);
  }
  return found;
}

/** `Xu Lingfeng, Director of the Commission, and Gu Yue`: the post was said of the one named before it. */
function isSaidOfAnother(text: string, post: EnPost, between: string): boolean {
  return between.includes(',') && /\p{Lu}[\p{L}'’-]+, (?:the )?$/u.test(text.slice(0, post.start));
}

/** `Director Gu Yue of the Commission`: the body comes after the name. */
function withBodyAfter(text: string, nameEnd: number, post: EnPost): EnPost {
  const link = post.organ ? null : /^ of (?:the )?/.exec(text.slice(nameEnd));
  const body = link ? phraseAt(text, nameEnd + link[0].length) : undefined;
  if (!link || !body) return post;
  return { ...post, organ: body.text, shown: `${post.title}${link[0]}${body.text}` };
}

/** Posts before a name: `Yunjiang Mayor Qin Muchuan`, `the director of the office, Zhou Jingyi`. */
export function postsBeforeName(
  text: string,
  { start: nameStart, end: nameEnd }: { start: number; end: number },
  posts: readonly EnPost[],
): EnPost[] {
  const found: EnPost[] = [];
  let end = nameStart;
  for (;;) {
    const last = posts.filter((p) => p.end < end).at(-1);
    const between = last ? text.slice(last.end, end) : '';
    const joined =
      found.length === 0
        ? /^(?:,? |, (?:Mr|Ms|Mrs|Dr)\.? | (?:Mr|Ms|Mrs|Dr)\.? )$/
        : /^(?:,? and |, )(?:the )?$/;
    if (!last || !joined.test(between) || isSaidOfAnother(text, last, between)) break;
    const before = /(?:[A-Z][\w'’.&-]*|of|the|&)(?: (?:[A-Z][\w'’.&-]*|of|the|for|&))* $/.exec(
      text.slice(0, last.start),
    );
    const organ = last.organ ? '' : organIn(before?.[0] ?? '');
    const post = organ ? withOrganBefore(last, organ) : last;
    found.unshift(found.length === 0 ? withBodyAfter(text, nameEnd, post) : post);
    end = organ ? last.start - organ.length - 1 : last.start;
  }
  return found;
}

function withOrganBefore(post: EnPost, before: string): EnPost {
  const organ = organIn(before);
  return organ ? { ...post, organ: post.organ || organ, start: post.start - organ.length - 1 } : post;
}

function isOrganBefore(text: string): boolean {
  return /^(?:[A-Z][\w'’.&-]*|of|the|for|and|&)(?: (?:[A-Z][\w'’.&-]*|of|the|for|and|&))* $/.test(text);
}

const headlineVerb =
  /^(?:Meets?|Visits?|Leads?|Attends?|Receives?|Hosts?|Holds?|Inspects?|Welcomes?|Addresses|Delivers?|Joins?|Chairs|Signs?|With|Talks?|Greets?|Calls?|Sees|Hears?|Tours?|Presides?|Stresses|Says|Urges|Investigates|Congratulates|Invites|Thanks)$/;

/** The body or place named right before a title, without opening words of the sentence. */
function organIn(before: string): string {
  const words = before.trim().split(' ');
  while (
    words[0] &&
    /^(?:the|of|for|and|&|on|in|at|the|a|an|he|she|his|her|then|also|during|after|yesterday|today|when|while|as|by|with|and|chinese|honou?rable|his|her|mr\.?|ms\.?)$/i.test(
      words[0],
    )
  )
    words.shift();
  return words.slice(words.findLastIndex((word) => headlineVerb.test(word)) + 1).join(' ');
}
