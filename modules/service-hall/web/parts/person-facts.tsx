import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import type { CasePerson } from '../../contract/case.ts';
import { personLabels } from '../../contract/person-labels.ts';
import { hallTexts } from '../texts.ts';
import { personFields } from './typed-person.ts';

/** Somebody a case is for, as entered: the name, what is known, and the lines of the passport folded away. */
export function PersonFacts({ of, two = false }: { of: CasePerson; two?: boolean }) {
  const say = useBoth();
  const { nameZh, surname, given } = of;
  const rest = personFields.filter(
    (field) => !['mrz', 'nameZh', 'surname', 'given'].includes(field) && of[field] !== null,
  );
  return (
    <>
      <h3>
        {nameZh && <span lang="zh-Hans">{nameZh}</span>}{' '}
        <span lang="en">{[surname, given].filter(Boolean).join(' ')}</span>
      </h3>
      <Facts
        two={two}
        of={rest.map((field) => ({
          name: say(personLabels[field]),
          value: <FieldWords field={field} value={of[field]!} />,
        }))}
      />
      {of.mrz && (
        <details>
          <summary>{say(personLabels.mrz)}</summary>
          <pre className="zone" lang="en">
            {of.mrz}
          </pre>
        </details>
      )}
    </>
  );
}

function FieldWords({ field, value }: { field: (typeof personFields)[number]; value: string }) {
  const t = useText(hallTexts);
  if (field === 'born' || field === 'passportUntil') return <Day of={value} />;
  if (field === 'sex') return <>{t(`person.sex.${value as 'F' | 'M' | 'X'}`)}</>;
  return <span className="n">{value}</span>;
}
