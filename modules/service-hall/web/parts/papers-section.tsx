import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { type CheckLine, checklistOf, isWanting, type PaperStanding } from './checklist.ts';
import { HandedPaper } from './handed-paper.tsx';
import { PaperSteps } from './paper-steps.tsx';
import { nameOfPerson } from './person-name.ts';

const marks: Record<PaperStanding, Mark> = {
  good: 'done',
  seen: 'done',
  overruled: 'done',
  doubtful: 'late',
  bad: 'error',
  absent: 'waiting',
  open: 'note',
  'not-needed': 'note',
};

/** The papers of a case as a checklist: what is needed, what was handed in, what was found in it and how it is mended. */
export function PapersSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const lines = checklistOf(of);
  const shown = lines.filter(({ standing }) => standing !== 'not-needed');
  const wanting = lines.filter(isWanting).length;
  return (
    <Section
      id="papers"
      title={t('papers.title')}
      note={wanting > 0 ? t('papers.wanting', { count: wanting }) : t('papers.complete')}
    >
      <ul className="papers">
        {shown.map((line) => (
          <PaperLine key={line.key} of={of} line={line} />
        ))}
      </ul>
      <NotNeeded lines={lines} />
    </Section>
  );
}

function PaperLine({ of, line }: { of: HallCase; line: CheckLine }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { paper, person, handed, standing } = line;
  return (
    <li id={`paper-${line.key}`} tabIndex={-1}>
      <div className="paper-head">
        <div>
          {say(paper.name)}
          {person && <span className="dim"> {nameOfPerson(person)}</span>}
          <details className="cap">
            <summary>
              {t(`papers.form.${paper.form}`)}
              {paper.copies > 1 && ` × ${paper.copies}`}
            </summary>
            {say(paper.how)}
          </details>
        </div>
        <StateMark mark={marks[standing]}>{t(`papers.standing.${standing}`)}</StateMark>
        <div className="paper-steps">
          <PaperSteps of={of} line={line} />
        </div>
      </div>
      {handed.map((one) => (
        <HandedPaper key={one.id} of={of} line={line} handed={one} />
      ))}
    </li>
  );
}

/** What this case does not need, by the answers: named in a line, so that nobody asks for it. */
function NotNeeded({ lines }: { lines: CheckLine[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const names = [
    ...new Set(lines.filter(({ standing }) => standing === 'not-needed').map(({ paper }) => say(paper.name))),
  ];
  if (names.length === 0) return null;
  return (
    <p className="cap">
      {t('papers.notNeeded')}
      {names.join(t('papers.comma'))}
    </p>
  );
}
