import type { Member } from '../../../../kernel/contract/members.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { officeTexts } from '../texts.ts';

/** How an account stands: what keeps the person from working comes first. */
export function AccountState({ of }: { of: Member['account'] }) {
  const t = useText(officeTexts);
  if (of.waitsUntil)
    return (
      <StateMark mark="late">
        {t('members.waits')} <Moment at={of.waitsUntil} />
      </StateMark>
    );
  if (of.mustChange) return <StateMark mark="waiting">{t('members.firstPassword')}</StateMark>;
  if (of.failedTries > 0)
    return <StateMark mark="note">{t('members.failed', { count: of.failedTries })}</StateMark>;
  return <StateMark mark="on-time">{t('members.fine')}</StateMark>;
}
