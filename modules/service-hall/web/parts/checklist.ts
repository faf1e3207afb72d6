import type { HallCase, StaffPaper } from '../../contract/case.ts';
import type { AskedPaper } from '../../contract/case-form.ts';

/** How a paper of the checklist stands: handed in as its latest was judged, or not there and needed, or not. */
export type PaperStanding = StaffPaper['standing'] | 'absent' | 'open' | 'not-needed';

/** One line of the checklist: a paper of the definition, and of whom where it is of a person. */
export interface CheckLine {
  key: string;
  paper: AskedPaper;
  person: HallCase['people'][number] | null;
  handed: StaffPaper[];
  standing: PaperStanding;
}

/** What the definition asks for beside what was handed in, in the order of the definition. */
export function checklistOf({
  form,
  people,
  papers,
}: Pick<HallCase, 'form' | 'people' | 'papers'>): CheckLine[] {
  return form.papers.flatMap((paper) =>
    (paper.of === 'person' ? people : [null]).map((person) => {
      const handed = papers.filter((one) => one.paper === paper.id && one.person === (person?.id ?? null));
      return {
        key: `${paper.id}-${person?.id ?? ''}`,
        paper,
        person,
        handed,
        standing: standingOf(paper, handed),
      };
    }),
  );
}

function standingOf(paper: AskedPaper, handed: readonly StaffPaper[]): PaperStanding {
  const good = handed.findLast(({ standing }) => standing !== 'bad' && standing !== 'doubtful');
  const last = good ?? handed.at(-1);
  if (last) return last.standing;
  if (paper.needed === 'no') return 'not-needed';
  return paper.needed === 'yes' ? 'absent' : 'open';
}

/** Does this line stand in the way of going on? */
export function isWanting({ standing }: CheckLine): boolean {
  return standing === 'absent' || standing === 'bad' || standing === 'doubtful';
}
