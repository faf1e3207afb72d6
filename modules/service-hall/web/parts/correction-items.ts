import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { HallCase } from '../../contract/case.ts';
import { personLabels } from '../../contract/person-labels.ts';
import type { CorrectionReason } from '../../contract/staff.ts';
import { type CheckLine, checklistOf, isWanting } from './checklist.ts';
import { nameOfPerson } from './person-name.ts';
import { personFields } from './typed-person.ts';

/** Where something is to be put right, and what that is called. */
export interface CorrectionPlace {
  key: string;
  target: 'paper' | 'person' | 'answer' | 'other';
  name: string;
  person: string | null;
  label: Both;
}

/** What a notice says of one place. */
export interface TypedItem extends Both {
  /** The place, by its key. */
  key: string;
}

type Of = Pick<HallCase, 'form' | 'people' | 'papers'>;

/** Every place of a case a notice can name: its papers, the fields of its people, its questions, and the rest. */
export function placesOf(of: Of): CorrectionPlace[] {
  const papers = checklistOf(of).map((line) => placeOfPaper(line));
  const people = of.people.flatMap((person) =>
    personFields.map((field) =>
      place('person', field, person.id, beside(personLabels[field], nameOfPerson(person))),
    ),
  );
  const answers = of.form.questions
    .filter(({ askedOf }) => askedOf === 'applicant')
    .map(({ name, question }) => place('answer', name, null, question));
  const rest = Object.entries(others).map(([name, label]) => place('other', name, null, label));
  return [...papers, ...people, ...answers, ...rest];
}

/** What the notice should say, by what is wanting and what was found: all of it at once. */
export function suggestedItems(of: Of, reasons: readonly CorrectionReason[]): TypedItem[] {
  const absent = reasons.find(({ id }) => id === 'absent')?.says ?? { zh: '', en: '' };
  const papers = checklistOf(of)
    .filter(isWanting)
    .map((line) => {
      const findings = line.handed.at(-1)?.findings ?? [];
      const says = findings.length > 0 ? mended(findings) : absent;
      return {
        key: placeOfPaper(line).key,
        ...(line.standing === 'absent' || findings.length > 0 ? says : blank),
      };
    });
  const people = of.people.flatMap((person) => {
    const fields = [...new Set(person.findings.map(({ at }) => at))];
    return fields
      .map((at) => person.findings.filter((one) => one.at === at && one.severity !== 'note'))
      .filter(([first]) => first?.at !== undefined)
      .map((found) => ({ key: keyOf('person', found[0]!.at!, person.id), ...mended(found) }));
  });
  return [...papers, ...people];
}

const blank: Both = { zh: '', en: '' };
/** Besides: whose application it is, who is in it, and what no field is for, which is answered in words. */
const others: Record<string, Both> = {
  contact: { zh: '联系人姓名', en: 'Name of the contact' },
  people: { zh: '人员名单（增加或删去人员）', en: 'Who it is for: add somebody, or take somebody out' },
  other: { zh: '其他', en: 'Something else' },
};

function mended(findings: readonly { says: Both; fix: Both }[]): Both {
  return {
    zh: findings.map(({ says, fix }) => says.zh + fix.zh).join(''),
    en: findings.map(({ says, fix }) => `${says.en} ${fix.en}`).join(' '),
  };
}

function placeOfPaper({ paper, person }: CheckLine): CorrectionPlace {
  const label = person ? beside(paper.name, nameOfPerson(person)) : paper.name;
  return place('paper', paper.id, person?.id ?? null, label);
}

function beside({ zh, en }: Both, name: string): Both {
  return { zh: `${zh}：${name}`, en: `${en}: ${name}` };
}

function place(
  target: CorrectionPlace['target'],
  name: string,
  person: string | null,
  label: Both,
): CorrectionPlace {
  return { key: keyOf(target, name, person), target, name, person, label };
}

function keyOf(target: string, name: string, person: string | null): string {
  return [target, name, person ?? ''].join(' ');
}
