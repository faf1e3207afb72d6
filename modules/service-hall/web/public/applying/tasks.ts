/** What of an application is filled in, as a list of matters. Pure. */
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Missing, OwnCase } from '../../../contract/case.ts';
import { isOpen } from '../../../contract/places.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { applyTexts } from './texts.ts';

export interface Task {
  path: string;
  label: Both;
  /** The first thing that is missing, where anything is. */
  missing: Both | null;
  standing: 'done' | 'todo' | 'mend' | 'optional';
}

/** The groups of questions that are asked by the answers so far; each is a page. */
export function groupsOf(guide: ServiceGuide): ServiceGuide['groups'] {
  return guide.groups.filter(({ id }) => questionsOf(guide, id).length > 0);
}

/** What no longer matters by the answers given is not asked; what was answered stays, to be changed. */
export function questionsOf({ questions }: ServiceGuide, group: string): ServiceGuide['questions'] {
  return questions.filter((one) => one.group === group && (one.open || one.answer !== null));
}

/** The group a question is asked in. */
export function groupOf({ questions }: ServiceGuide, name: string): string | undefined {
  return questions.find((one) => one.name === name)?.group;
}

type Paper = ServiceGuide['papers'][number];

/** The papers that may be wanted, uploads first; what is not needed by the answers is left out. */
export function papersAsked({ papers }: ServiceGuide): Paper[] {
  return papers.filter(({ needed }) => needed !== 'no');
}

/** One paper of one person, or of the case. */
export interface Slot {
  paper: Paper;
  person: OwnCase['people'][number] | null;
}

/** A paper of each person is handed in for each. */
export function slotsOf(own: OwnCase, guide: ServiceGuide): Slot[] {
  return papersAsked(guide).flatMap((paper): Slot[] =>
    paper.of === 'person' ? own.people.map((person) => ({ paper, person })) : [{ paper, person: null }],
  );
}

export function pathOfSlot({ paper, person }: Slot): string {
  return `/case/papers/${paper.id}${person ? `/of/${person.id}` : ''}`;
}

export function handedFor({ papers }: OwnCase, { paper, person }: Slot) {
  return papers.find((one) => one.paper === paper.id && one.person === (person?.id ?? null));
}

/** May this paper be handed in, or another in its place? While a notice is open, only what it opens. */
export function isSlotOpen({ open }: OwnCase, { paper, person }: Slot): boolean {
  return isOpen(open, { target: 'paper', name: paper.id, person: person?.id ?? null });
}

/** The matters of an application in their order. */
export function tasksOf(own: OwnCase, guide: ServiceGuide): Task[] {
  const { max, min } = guide.people;
  const missingOf = (kind: Missing['kind'], fits: (one: Missing) => boolean = () => true) =>
    own.missing.find((one) => one.kind === kind && fits(one))?.says ?? null;
  const one = own.people[0];
  return [
    taskOf('/case/contact', applyTexts.contact, missingOf('contact'), own.contact.name !== null),
    ...groupsOf(guide).map(({ id, name }) =>
      taskOf(
        `/case/questions/${id}`,
        name,
        missingOf('answer', (one) => groupOf(guide, one.name) === id),
        questionsOf(guide, id).some(({ answer }) => answer !== null),
      ),
    ),
    ...(max === 0 || (min === 0 && !one && !guide.papers.some(({ of }) => of === 'person'))
      ? []
      : [
          taskOf(
            max === 1 ? `/case/people/${one?.id ?? 'new'}` : '/case/people',
            max === 1 ? applyTexts.person : applyTexts.people,
            missingOf('person'),
            own.people.length > 0,
            own.people.some(({ findings }) => findings.some(({ severity }) => severity === 'bad')),
          ),
        ]),
    taskOf(
      '/case/papers',
      applyTexts.papers,
      missingOf('paper'),
      own.papers.length > 0,
      own.papers.some(({ standing }) => standing === 'bad'),
    ),
  ];
}

function taskOf(path: string, label: Both, missing: Both | null, begun: boolean, mend = false): Task {
  const standing = mend ? 'mend' : missing ? 'todo' : begun ? 'done' : 'optional';
  return { path, label, missing, standing };
}

/** Where what is missing is put in. */
export function pathOfMissing(
  guide: ServiceGuide,
  { people }: Pick<OwnCase, 'people'>,
  { kind, name, person }: Pick<Missing, 'kind' | 'name' | 'person'>,
): string {
  const [only, ...others] = people;
  // Of whom it is, where that is not said: the only one there is; where nobody is, who is to be entered first.
  const who = person ?? (only && others.length === 0 ? only.id : null);
  const whoever = only ? '/case/people' : '/case/people/new';
  switch (kind) {
    case 'contact':
      return '/case/contact';
    case 'answer':
      return `/case/questions/${groupOf(guide, name)}`;
    case 'person':
      return who && name !== 'count' ? `/case/people/${who}` : whoever;
    case 'paper':
      if (guide.papers.find(({ id }) => id === name)?.of !== 'person') return `/case/papers/${name}`;
      return who ? `/case/papers/${name}/of/${who}` : whoever;
    default:
      return '/case';
  }
}
