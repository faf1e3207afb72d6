import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { ChangedWords, DifferingCase, ValuesEffect as Effect } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';

/** What publishing would change, said before it is done: the guide, and which open cases would stand otherwise. */
export function ValuesEffect({ effect }: { effect: Effect }) {
  const t = useText(hallTexts);
  const { guide, differing, open, more } = effect;
  return (
    <Section title={t('values.effect')}>
      <p className="values-about">{t('values.keeps')}</p>
      {guide.length > 0 && <ChangedInGuide of={guide} />}
      <h3>{t('values.openCases')}</h3>
      <p className="values-about">
        {open === 0
          ? t('values.noneOpen')
          : differing.length === 0
            ? t('values.noneDiffer', { count: open })
            : t('values.differ', { differing: differing.length, count: open })}
        {more && ` ${t('values.moreOpen', { count: open })}`}
      </p>
      {differing.length > 0 && <Differing of={differing} />}
    </Section>
  );
}

function ChangedInGuide({ of }: { of: ChangedWords[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<ChangedWords>[] = [
    {
      id: 'name',
      head: t('values.inGuide'),
      names: true,
      bare: true,
      cell: ({ at, name }) =>
        at.startsWith('setting ') ? say(name) : <span className="cap">{t(kindOf(at))}</span>,
    },
    { id: 'before', head: t('values.before'), cell: ({ before }) => say(before) },
    { id: 'after', head: t('values.after'), cell: ({ after }) => <strong>{say(after)}</strong> },
  ];
  return <Table columns={columns} rows={of} rowKey={({ at }) => at} moving={false} />;
}

function kindOf(at: string) {
  if (at.startsWith('condition ')) return 'values.aCondition';
  return at.startsWith('paper ') ? 'values.aPaper' : 'values.aDuty';
}

function Differing({ of }: { of: DifferingCase[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<DifferingCase>[] = [
    {
      id: 'number',
      head: t('list.number'),
      names: true,
      bare: true,
      cell: ({ caseId, number }) => <AppLink to={`/cases/${caseId}`}>{number ?? t('list.noNumber')}</AppLink>,
    },
    {
      id: 'flips',
      head: t('values.conditions'),
      cell: ({ flips }) =>
        flips.length === 0 ? (
          <span className="dim">—</span>
        ) : (
          <ul className="values-flips">
            {flips.map(({ condition, asks, holds }) => (
              <li key={condition}>
                <StateMark mark={holds ? 'granted' : 'error'}>
                  {t(holds ? 'values.wouldHold' : 'values.wouldFail')}
                </StateMark>{' '}
                {say(asks)}
              </li>
            ))}
          </ul>
        ),
    },
    {
      id: 'due',
      head: t('list.due'),
      cell: ({ due }) =>
        due ? (
          <>
            <DueDay of={due.before} /> → <DueDay of={due.after} />
          </>
        ) : (
          <span className="dim">—</span>
        ),
    },
  ];
  return <Table columns={columns} rows={of} rowKey={({ caseId }) => caseId} moving={false} />;
}

function DueDay({ of }: { of: string | null }) {
  const t = useText(hallTexts);
  return of ? <Day of={of} year={false} /> : <span className="dim">{t('values.noDay')}</span>;
}
