import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

type Condition = HallCase['conditions'][number];

/** The conditions of the service, judged for this case by what is known of it; those that fail come first. */
export function ConditionsSection({ of: { conditions } }: { of: HallCase }) {
  const t = useText(hallTexts);
  if (conditions.length === 0) return null;
  const order: Condition['verdict'][] = ['no', 'office', 'unknown'];
  const sorted = conditions
    .filter(({ verdict }) => verdict !== 'yes')
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const met = conditions.filter(({ verdict }) => verdict === 'yes');
  const failing = conditions.filter(({ verdict }) => verdict === 'no').length;
  return (
    <Section
      id="conditions"
      title={t('conditions.title')}
      note={failing > 0 ? t('conditions.failing', { count: failing }) : t('conditions.none')}
    >
      <ul className="conditions">
        {sorted.map((one) => (
          <ConditionLine key={one.id} of={one} />
        ))}
      </ul>
      {met.length > 0 && (
        <details className="met">
          <summary>{t('conditions.met', { count: met.length })}</summary>
          <ul className="conditions">
            {met.map((one) => (
              <ConditionLine key={one.id} of={one} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function ConditionLine({ of: { id, asks, reason, severity, verdict } }: { of: Condition }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <li id={`condition-${id}`} tabIndex={-1}>
      <StateMark mark={markOf(verdict, severity)}>
        {t(verdict === 'no' ? `conditions.${severity}` : `conditions.${verdict}`)}
      </StateMark>
      <div>
        {say(asks)}
        {verdict === 'no' && <span className="cap block">{say(reason)}</span>}
      </div>
    </li>
  );
}

function markOf(verdict: Condition['verdict'], severity: Condition['severity']): Mark {
  if (verdict === 'yes') return 'done';
  if (verdict === 'no') return severity === 'block' ? 'error' : 'late';
  return 'waiting';
}
