import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

/** The times that did not count, and why. */
export function PausesSection({ of: { pauses } }: { of: HallCase }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (pauses.length === 0) return null;
  return (
    <Section title={t('pauses.title')}>
      <ul className="pauses">
        {pauses.map(({ from, to, why }) => (
          <li key={`${from} ${why.en}`}>
            <Day of={from} year={false} />
            {t('pauses.to')}
            {to ? <Day of={to} year={false} /> : t('pauses.open')}
            <span className="cap block">{say(why)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
