import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type ContactPoint, contactKinds } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';
import { ContactValue } from './contact-value.tsx';

interface ContactLineProps {
  point: ContactPoint;
  mayChange: boolean;
  onChange: () => void;
  onWithdraw: () => void;
}

/** One way to reach somebody: what it is, what it may be used for, who consented until when. */
export function ContactLine({ point, mayChange, onChange, onWithdraw }: ContactLineProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const { kind, label, text, shown, state } = point;
  return (
    <li>
      <span className="contact-kind">
        {say(contactKinds[kind])}
        {label && (
          <span className="cap">
            <Name of={label} />
          </span>
        )}
      </span>
      <span className="contact-what">
        {shown === true ? (
          <>
            {text && <Pair of={text} as={kind === 'address' ? 'stack' : 'row'} />}
            <ContactValue point={point} />
          </>
        ) : (
          <StateMark mark={state === 'withdrawn' ? 'refused' : state === 'expired' ? 'late' : 'waiting'}>
            {say(shown)}
          </StateMark>
        )}
        <Consent point={point} />
      </span>
      {mayChange && state !== 'withdrawn' && (
        <span className="contact-do no-print">
          <Button small onClick={onChange}>
            {t(state === 'expired' ? 'contact.renew' : 'contact.change')}
          </Button>
          <Button small look="quiet" onClick={onWithdraw}>
            {t('contact.withdraw')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What it may be used for and the consent to that, in a quiet line. */
function Consent({ point: { use, state, consent } }: { point: ContactPoint }) {
  const t = useText(directoryTexts);
  if (consent.withdrawnOn)
    return (
      <span className="cap">
        {t('contact.withdrawnOn')} <Day of={consent.withdrawnOn} />
      </span>
    );
  return (
    <span className="cap">
      {t(`contact.use.${use}`)} · {t('contact.consent')} <Day of={consent.on} />
      {consent.by && <> · {consent.by}</>}
      {consent.until && (
        <>
          {' · '}
          {t(state === 'expired' ? 'contact.ended' : 'contact.until')} <Day of={consent.until} />
        </>
      )}
    </span>
  );
}
