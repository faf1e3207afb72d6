import type { NameIndex } from './name-index.ts';

/** A post as Chinese states it: the organ (empty where unsaid) and the title, with their place in the sentence. */
export interface ZhPost {
  organ: string;
  title: string;
  start: number;
  end: number;
}

/** A title word at its place. */
export interface TitleWord {
  title: string;
  start: number;
  end: number;
}

/** What cannot stand inside the name of an organ before a title. */
const organBreak =
  /[，。；：、！？,;:!?\s“”"《》（）()——…的了]|会见|陪同|拜访|率领|邀请|访问|接待|任命|会谈|出席|当选|时任|现任|原任|担任|由|到|向|请|率|兼|是|为|被|与会|以及/g;
/** Words that open a clause before an organ. */
const openingWord =
  /^(?:[和与及应经据随接赴在]|近日|日前|昨日|今日|当日|同日|随后|会上|期间|(?:当日|日)?(?:上午|下午|晚))+(?=\p{Script=Han}|$)/u;
/** After a title: no title but part of another word (主席团, 书记处). */
const partOfWord = /^[团台处队级]/;
/** Titles that are plain words as well and count only where the other language agrees. */
export const plainWordTitles = new Set([
  '代表',
  '翻译',
  '助理',
  '委员',
  '经理',
  '顾问',
  '主任',
  '组长',
  '领事',
]);

/** The titles of a sentence, the longest at each place. */
export function titleWordsIn(text: string, index: NameIndex): TitleWord[] {
  return [...text.matchAll(index.titleWords)]
    .map((m) => ({ title: m[0], start: m.index, end: m.index + m[0].length }))
    .filter((t) => !partOfWord.test(text.slice(t.end)));
}

/**
 * The posts that stand before a name: `市人大常委会副主任、市对外友协会长` + name gives two. Posts joined by 、 or 兼
 * belong to the name when no other name stands between; an organ that is unsaid is the one said before it.
 */
export function postsBefore(text: string, nameStart: number, words: TitleWord[]): ZhPost[] {
  const posts: ZhPost[] = [];
  let end = nameStart;
  for (;;) {
    const word = words.find((w) => w.end === end);
    if (!word) break;
    const organEnd = beforeShortName(text, word.start);
    const start = organStart(text, organEnd, words);
    posts.unshift({ organ: text.slice(start, organEnd), title: word.title, start, end });
    if (!/[、兼]/.test(text.charAt(start - 1))) break;
    end = start - 1;
    if (text.charAt(end) === '、' && text.charAt(end - 1) === '）') break;
  }
  return inheritOrgans(posts);
}

/** The post said after a name without a break: 秦牧川市长. */
export function postAfter(nameEnd: number, words: TitleWord[]): ZhPost[] {
  const word = words.find((w) => w.start === nameEnd);
  return word ? [{ organ: '', title: word.title, start: word.start, end: word.end }] : [];
}

/** 市政府外办（以下简称“市外办”）主任: the organ ends before the bracket. */
function beforeShortName(text: string, titleStart: number): number {
  const bracket = /[（(](?:以下)?简称[^（()）]{1,20}[）)]$/u.exec(text.slice(0, titleStart));
  return bracket ? bracket.index : titleStart;
}

/** 安远（云江）汽车有限公司: the bracket belongs to the name. */
const branch =
  /(?<=\p{Script=Han})[（(]\p{Script=Han}{2,4}[）)](?=\p{Script=Han}{2,14}(?:公司|集团|银行|中心|学院))/gu;

function organStart(text: string, titleStart: number, words: TitleWord[]): number {
  let from = 0;
  const before = text.slice(0, titleStart);
  for (const m of before.replace(branch, (found) => '某'.repeat(found.length)).matchAll(organBreak)) {
    from = m.index + m[0].length;
  }
  // A title inside the stretch ends somebody else's post: what follows its name and a conjunction is ours.
  for (const w of words) {
    if (w.end <= from || w.end > titleStart || w.start < from) continue;
    const rest = text.slice(w.end, titleStart);
    const joint = /[和与及]/.exec(rest);
    if (joint) from = w.end + joint.index + 1;
  }
  const opening = openingWord.exec(text.slice(from, titleStart));
  return from + (opening?.[0].length ?? 0);
}

/** A mayor is of a city, not of the delegation he leads: 云江市代表团团长、副市长. */
const ofPlace = /[市县区省州镇乡]长$/u;

/** `市外办党组书记、主任`: the second post is in the organ of the first. */
function inheritOrgans(posts: ZhPost[]): ZhPost[] {
  let organ = '';
  return posts.map((post) => {
    if (post.organ) {
      organ = post.organ;
      return post;
    }
    return organ && !ofPlace.test(post.title) ? { ...post, organ } : post;
  });
}
