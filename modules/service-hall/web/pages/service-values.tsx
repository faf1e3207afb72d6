import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { readServiceValues, type ServiceValues, type SettingLine } from '../../contract/values.ts';
import { CounterPlace } from '../parts/counter-place.tsx';
import { LetterTexts } from '../parts/letter-texts.tsx';
import { ValueDialog } from '../parts/value-dialog.tsx';
import { ValueTable } from '../parts/value-table.tsx';
import { ValuesEffect } from '../parts/values-effect.tsx';
import { ValuesSteps } from '../parts/values-steps.tsx';
import { hallTexts } from '../texts.ts';
import '../values.css';

/** The values of a service: each with its source, the draft beside what is in force, and what publishing would change. */
export function Page({ params }: PageProps) {
  const read = useRead(readServiceValues, { code: params['code'] ?? '' });
  return <Loaded from={read}>{(values) => <Values values={values} />}</Loaded>;
}

function Values({ values }: { values: ServiceValues }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [open, setOpen] = useState<SettingLine | null>(null);
  const { drafted, settings, effect } = values;
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/services">
            {t('tabs./services')}
          </AppLink>,
          t('values.title'),
        ]}
        title={values.name}
        state={
          drafted ? (
            <>
              <StateMark mark="waiting">{t('values.draftWaits')}</StateMark>
              <span className="cap">
                {say(drafted.by)} <Moment at={drafted.at} />
              </span>
            </>
          ) : (
            <StateMark mark="done">{t('values.nothingWaits')}</StateMark>
          )
        }
      />
      <Columns
        steps={<ValuesSteps values={values} />}
        work={
          <>
            {effect && <ValuesEffect effect={effect} />}
            <Section title={t('values.title')}>
              <p className="values-about">{t('values.about')}</p>
              <ValueTable
                rows={settings}
                drafted={drafted !== null}
                onOpen={values.abilities['set'] === true ? setOpen : undefined}
              />
            </Section>
            <LetterTexts values={values} />
            <CounterPlace values={values} />
          </>
        }
        margin={<Published values={values} />}
      />
      {open && <ValueDialog values={values} line={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Published({ values: { published } }: { values: ServiceValues }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <Section title={t('values.published')}>
      {published.length === 0 && <p className="dim">{t('values.neverPublished')}</p>}
      <ul className="history">
        {published.map(({ number, at, by }, n) => (
          <li key={number}>
            <span>{t(n === 0 ? 'values.setInForce' : 'values.setBefore', { number })}</span>{' '}
            <span className="cap">
              {say(by)} <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
