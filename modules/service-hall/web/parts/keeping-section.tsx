import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

/** That nothing personal is left of a case, or why it is kept past its time. */
export function KeepingSection({ of: { keptWhy, erasedOn } }: { of: HallCase }) {
  const t = useText(hallTexts);
  if (erasedOn === null && keptWhy === null) return null;
  return (
    <Section title={t('keeping.title')}>
      {erasedOn !== null ? (
        <p>
          {t('keeping.erased')} <Day of={erasedOn} />
          <span className="cap block">{t('keeping.left')}</span>
        </p>
      ) : (
        <p>
          {t('keeping.kept')}
          <span className="cap block">{keptWhy}</span>
        </p>
      )}
    </Section>
  );
}
