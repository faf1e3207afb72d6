import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { Origin } from '../../contract/definition.ts';
import { hallTexts } from '../texts.ts';

/** Where something is from, as of when, and whether the office, or whoever shipped it, has confirmed it. */
export function Sourced({ of: { from, asOf, confirmed }, own }: { of: Origin; own: boolean }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <>
      <p className="cap">
        {say(from)}
        {t('values.comma')}
        <span className="nw">
          {t('values.asOf')}
          <Day of={asOf} />
        </span>
      </p>
      <p>
        {confirmed ? (
          <StateMark mark="granted">{t(own ? 'values.confirmed' : 'values.shippedConfirmed')}</StateMark>
        ) : (
          <StateMark mark="note">{t(own ? 'values.ownUnconfirmed' : 'values.shippedUnconfirmed')}</StateMark>
        )}
      </p>
    </>
  );
}
