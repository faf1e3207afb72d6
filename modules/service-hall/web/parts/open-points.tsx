import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { checklistOf, isWanting } from './checklist.ts';
import { nameOfPerson } from './person-name.ts';

/** What is still open in a case, before somebody says it may go on: papers wanting or in doubt, conditions that do not hold. */
export function OpenPoints({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lines = checklistOf(of).filter(isWanting);
  const failing = of.conditions.filter(({ verdict }) => verdict === 'no');
  if (lines.length + failing.length === 0)
    return (
      <p>
        <StateMark mark="done">{t('open.nothing')}</StateMark>
      </p>
    );
  return (
    <>
      <p>{t('open.some', { count: lines.length + failing.length })}</p>
      <ul className="found">
        {lines.map(({ key, paper, person, standing }) => (
          <li key={key}>
            <StateMark mark={standing === 'bad' ? 'error' : 'late'}>
              {t('open.line', {
                what: person ? `${say(paper.name)} ${nameOfPerson(person)}` : say(paper.name),
                state: t(`papers.standing.${standing}`),
              })}
            </StateMark>
          </li>
        ))}
        {failing.map(({ id, reason, severity }) => (
          <li key={id}>
            <StateMark mark={severity === 'block' ? 'error' : 'late'}>{say(reason)}</StateMark>
          </li>
        ))}
      </ul>
    </>
  );
}
