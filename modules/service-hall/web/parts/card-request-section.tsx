import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';
import { requestMarks } from './holder-parts.tsx';

/** What a case of the travel card asked of the ministry, where it stands, and why it came back where it did. */
export function CardRequestSection({ of: { cardRequest } }: { of: HallCase }) {
  const t = useText(hallTexts);
  if (!cardRequest) return null;
  const { state, filedOn, remark, holderId } = cardRequest;
  return (
    <Section title={t('cardRequest.title')}>
      <p>
        <StateMark mark={requestMarks[state]}>{t(`request.${state}`)}</StateMark>
        <span className="cap block">
          {t('cardRequest.filed')} <Day of={filedOn} />
        </span>
        {remark && <span className="cap block">{t('holder.sentBack', { remark })}</span>}
      </p>
      <p>
        <AppLink to={holderPage(holderId)}>{t('cardRequest.holder')}</AppLink>
      </p>
    </Section>
  );
}
