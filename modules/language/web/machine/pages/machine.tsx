import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type Machine, readMachine } from '../../../contract/machine.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { SwitchMachine } from '../parts/switch-machine.tsx';

/** Machine translation: connected or not, on or off, and what leaves the house. */
export function Page(_: PageProps) {
  const read = useRead(readMachine, {});
  return (
    <>
      <PageHead
        title={{ zh: '机器翻译', en: 'Machine translation' }}
        single
        state={read.data && <State of={read.data} />}
      />
      <CentreTabs at="machine" />
      <Loaded from={read}>{(machine) => <Standing of={machine} />}</Loaded>
    </>
  );
}

function State({ of }: { of: Machine }) {
  const t = useText(languageTexts);
  const state = of.on ? 'on' : of.connected ? 'off' : 'missing';
  return (
    <>
      <StateMark mark={of.on ? 'on-time' : 'waiting'}>{t(`machine.states.${state}`)}</StateMark>
      <span>{t(`machine.${state}`)}</span>
    </>
  );
}

function Standing({ of }: { of: Machine }) {
  const t = useText(languageTexts);
  const [asking, setAsking] = useState(false);
  const service = of.connected
    ? [
        { name: t('machine.host'), value: of.host },
        { name: t('machine.model'), value: of.model },
      ]
    : [];
  return (
    <>
      <Facts
        of={[
          ...service,
          { name: t('machine.changed'), value: <LastSwitched of={of} /> },
          { name: t('machine.sends'), value: t('machine.sendsSay') },
          { name: t('machine.marks'), value: t('machine.marksSay') },
        ]}
      />
      {of.connected && (
        <p className="form-steps">
          <AbilityButton ability={of.abilities['switch']} onClick={() => setAsking(true)}>
            {of.on ? t('machine.turnOff') : t('machine.turnOn')}
          </AbilityButton>
        </p>
      )}
      {asking && <SwitchMachine of={of} onClose={() => setAsking(false)} />}
    </>
  );
}

function LastSwitched({ of: { changedAt, changedBy } }: { of: Machine }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (changedAt === null || changedBy === null) return t('machine.never');
  return (
    <>
      {t('machine.changedAs', { who: say(changedBy) })}
      <Moment at={changedAt} />
    </>
  );
}
