/** Whose file this is, and which paper, by its name alone. Pure. */
import type { ServiceDefinition } from '../../../contract/definition.ts';

/** Somebody files are matched to. */
export interface FiledPerson {
  caseId: string;
  personId: string;
  nameZh: string | null;
  surname: string | null;
  given: string | null;
  passport: string | null;
}

type Paper = ServiceDefinition['papers'][number];

export type FileMatch =
  | { of: FiledPerson; paper: Paper }
  | { why: 'nobody' | 'several-people' }
  | { why: 'no-paper' | 'several-papers'; of: FiledPerson };

/** Matches one file. The passport's number is surer than a name: it is asked first. */
export function matchFile(
  fileName: string,
  people: readonly FiledPerson[],
  papers: readonly Paper[],
): FileMatch {
  const name = folded(fileName.replace(/\.[^.]*$/, ''));
  const found = peopleIn(name, people);
  if (found.length !== 1) return { why: found.length === 0 ? 'nobody' : 'several-people' };
  const [of] = found as [FiledPerson];
  const named = papersIn(rest(name, of), papers);
  if (named.length !== 1) return { why: named.length === 0 ? 'no-paper' : 'several-papers', of };
  return { of, paper: named[0]! };
}

function peopleIn(name: string, people: readonly FiledPerson[]): FiledPerson[] {
  const byPassport = people.filter(({ passport }) => passport && name.includes(folded(passport)));
  if (byPassport.length > 0) return byPassport;
  const byName = people.filter((person) => namesOf(person).some((one) => name.includes(one)));
  // 林知 stands within 林知夏: the longer name is meant.
  const longest = Math.max(0, ...byName.map(({ nameZh }) => nameZh?.length ?? 0));
  return byName.filter(({ nameZh }) => (nameZh?.length ?? longest) === longest);
}

function namesOf({ nameZh, surname, given }: FiledPerson): string[] {
  const latin = surname && given ? [folded(surname + given), folded(given + surname)] : [];
  return [...(nameZh ? [folded(nameZh)] : []), ...latin];
}

/** What is left of the name of a file when the person is taken out: 陈签 may be called so. */
function rest(name: string, { passport, ...person }: FiledPerson): string {
  const taken = [...(passport ? [folded(passport)] : []), ...namesOf({ passport, ...person })];
  return taken.reduce((left, one) => left.replaceAll(one, ''), name);
}

/** Words people put into file names, by how a paper is looked at or what it is. */
const words: Readonly<Record<string, RegExp>> = {
  portrait: /照片|相片|白底|证件照|photo|portrait/,
  signature: /签名|签字|signature|signed?$/,
  passport: /护照|passport/,
  insurance: /社保|社会保险|insurance/,
  'no-crime': /无犯罪|nocrime|criminal/,
  'id-card': /身份证|idcard/,
  form: /申请表|applicationform/,
  summary: /情况表|简历|summary|resume/,
  'employment-proof': /在职证明|employment/,
  'residence-proof': /户口|居住证|residence/,
  'task-approval': /任务批件|taskapproval/,
};

function papersIn(name: string, papers: readonly Paper[]): Paper[] {
  const whole = papers.filter(({ id, name: called }) =>
    [called.zh, called.en, ...(id.length > 4 ? [id] : [])].some((one) => name.includes(folded(one))),
  );
  if (whole.length > 0) {
    const longest = Math.max(...whole.map(({ name: { zh } }) => zh.length));
    return whole.filter(({ name: { zh } }) => zh.length === longest);
  }
  return papers.filter(({ id, check }) => (words[check ?? id] ?? words[id])?.test(name));
}

/** Width, case, spaces and the marks between words count for nothing. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
