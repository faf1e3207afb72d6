import type { FollowUp } from '../../../../kernel/contract/follow-ups.ts';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StaleSeen } from '../../../../kernel/web/kit/stale-seen.tsx';
import { appTexts } from '../../texts.ts';

interface FollowUpStaleProps {
  of: FollowUp;
  refusal: ApiRefusal | null;
  onSend: () => void;
}

/** Somebody took a step on the follow-up while another was typed: what changed, and the step once more. */
export function FollowUpStale({ of, refusal, onSend }: FollowUpStaleProps) {
  const t = useText(appTexts);
  const say = useBoth();
  return (
    <StaleSeen
      refusal={refusal}
      record={of}
      onSend={onSend}
      facts={[
        { name: t('followUps.owner'), words: (one) => one.owner.userId, show: (one) => say(one.owner.name) },
        { name: t('followUps.due'), words: (one) => one.due, show: (one) => <Day of={one.due} /> },
      ]}
    />
  );
}
