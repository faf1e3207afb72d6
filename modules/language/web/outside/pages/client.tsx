import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { type Fact, Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type Client, clientStates, readClient } from '../../../contract/clients.ts';
import { languageTexts } from '../../texts.ts';
import { ChangeClientDialog, EndClientDialog, ResumeClientDialog } from '../parts/client-dialogs.tsx';
import { ContactsSection } from '../parts/contacts-section.tsx';
import { KeysSection } from '../parts/keys-section.tsx';

/** A client body: who may ask, how much, its people and keys. */
export function Page({ params }: PageProps) {
  const read = useRead(readClient, { clientId: params['clientId'] ?? '' });
  return <Loaded from={read}>{(of) => <ClientRecord key={of.id} of={of} />}</Loaded>;
}

const steps = { resume: ResumeClientDialog, change: ChangeClientDialog, end: EndClientDialog } as const;
type Step = keyof typeof steps;

function ClientRecord({ of }: { of: Client }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const [open, setOpen] = useState<Step | null>(null);
  const Dialog = open && steps[open];
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/translation/clients">
            {t('outside.tab')}
          </AppLink>,
        ]}
        title={of.body}
        state={
          <StateMark mark={of.state === 'open' ? 'granted' : 'refused'}>
            {say(clientStates[of.state])}
          </StateMark>
        }
      />
      <Columns
        steps={(Object.keys(steps) as Step[])
          .filter((step) => of.abilities[step] !== undefined)
          .map((step) => (
            <AbilityButton
              key={step}
              ability={of.abilities[step]}
              look={step === 'resume' ? 'seal' : 'outline'}
              onClick={() => setOpen(step)}
            >
              {t(`outside.${step}`)}
            </AbilityButton>
          ))}
        work={
          <>
            <ClientFacts of={of} />
            <ContactsSection of={of} />
            <KeysSection of={of} />
          </>
        }
        margin={<RecordHistory kind="translation-client" id={of.id} />}
      />
      {Dialog && <Dialog of={of} onClose={() => setOpen(null)} />}
    </>
  );
}

function ClientFacts({ of }: { of: Client }) {
  const t = useText(languageTexts);
  const lines = (items: string[]) =>
    items.map((one) => (
      <span key={one} className="block" lang="en">
        {one}
      </span>
    ));
  const facts: Fact[] = [];
  if (of.domains.length > 0) facts.push({ name: t('outside.domains'), value: lines(of.domains) });
  if (of.addresses.length > 0) facts.push({ name: t('outside.addresses'), value: lines(of.addresses) });
  facts.push(
    { name: t('outside.month'), value: `${of.thisMonth} / ${of.monthly}` },
    { name: t('outside.now'), value: `${of.openNow} / ${of.atOnce}` },
    { name: t('outside.requests'), value: t('outside.pieces', { count: of.requests }) },
    { name: t('outside.keepDays'), value: t('outside.days', { count: of.keepDays }) },
    { name: t('outside.form'), value: <a href={of.formPath}>{`${location.origin}${of.formPath}`}</a> },
  );
  if (of.bodyLink)
    facts.push({
      name: t('outside.directory'),
      value: (
        <AppLink to={of.bodyLink}>
          <Pair of={of.body} />
        </AppLink>
      ),
    });
  return (
    <Section title={t('outside.facts')}>
      <Facts of={facts} />
    </Section>
  );
}
