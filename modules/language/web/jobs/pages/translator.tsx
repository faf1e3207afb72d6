import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Day } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { type Fact, Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { jobKinds } from '../../../contract/jobs.ts';
import { readTranslator, type Translator } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';
import { useFigureWords } from '../parts/figure-words.ts';
import { TalentDialog } from '../parts/talent-dialog.tsx';
import { Languages } from '../parts/talent-table.tsx';

/** The talent file of a translator: what the person can, has learnt and has done. */
export function Page({ params }: PageProps) {
  const read = useRead(readTranslator, { userId: params['translatorId']! });
  return <Loaded from={read}>{(of) => <Talent of={of} />}</Loaded>;
}

function Talent({ of }: { of: Translator }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const [editing, edit] = useState(false);
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/translation/translators">
            {t('tab.translators')}
          </AppLink>,
          of.roles.map(say).join(' · '),
        ]}
        title={of.name}
      />
      <Columns
        steps={
          <AbilityButton ability={of.abilities.save} onClick={() => edit(true)}>
            {t('jobs.talent.edit')}
          </AbilityButton>
        }
        work={
          <>
            <FileSection of={of} />
            <TrainingSection of={of} />
          </>
        }
        margin={<OutputSection of={of} />}
      />
      {editing && <TalentDialog of={of} onClose={() => edit(false)} />}
    </>
  );
}

function FileSection({ of: { languages, domains, daily, validTo, note, version } }: { of: Translator }) {
  const t = useText(languageTexts);
  const facts: Fact[] = [
    { name: t('jobs.talent.languages'), value: languages.length > 0 ? <Languages of={languages} /> : '–' },
    { name: t('jobs.talent.domains'), value: domains.join(' · ') || '–' },
    { name: t('jobs.talent.daily'), value: t('jobs.wordsOf', { words: numberWords(daily) }) },
  ];
  if (validTo) facts.push({ name: t('jobs.talent.validTo'), value: <Day of={validTo} /> });
  if (note) facts.push({ name: t('jobs.talent.note'), value: note });
  return (
    <Section title={t('jobs.talent.file')} note={version === 0 ? t('jobs.talent.noFile') : undefined}>
      <Facts of={facts} />
    </Section>
  );
}

function TrainingSection({ of: { training, points } }: { of: Translator }) {
  const t = useText(languageTexts);
  return (
    <Section
      title={t('jobs.talent.training')}
      note={`${t('jobs.talent.points')} ${t('jobs.talent.trainingPoints', { points })}`}
    >
      {training.length === 0 ? (
        <p className="dim">{t('jobs.talent.trainingNone')}</p>
      ) : (
        <Facts
          of={training.map(({ day, what, points: own }) => ({
            name: day,
            value: `${what} · ${t('jobs.talent.trainingPoints', { points: own })}`,
          }))}
        />
      )}
    </Section>
  );
}

function OutputSection({ of: { output, months, kinds } }: { of: Translator }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const words = useFigureWords();
  const facts: Fact[] = [
    {
      name: t('jobs.talent.output'),
      value: `${numberWords(output.translated)} / ${numberWords(output.revised)}`,
    },
    { name: t('jobs.talent.onTime'), value: words.onTime(output) },
    { name: t('jobs.talent.errors'), value: words.errors(output) },
    { name: t('jobs.talent.mark'), value: words.mark(output) },
  ];
  if (kinds.length > 0)
    facts.push({
      name: t('jobs.talent.kinds'),
      value: kinds.map((one) => `${say(jobKinds[one.kind])} ${numberWords(one.words)}`).join(' · '),
    });
  if (months.length > 0)
    facts.push({
      name: t('jobs.talent.months'),
      value: months.map(({ month, translated, revised }) => (
        <span key={month} className="block">
          {t('jobs.talent.monthLine', {
            month,
            translated: numberWords(translated),
            revised: numberWords(revised),
          })}
        </span>
      )),
    });
  return (
    <Section title={t('jobs.talent.done')}>
      <Facts of={facts} />
    </Section>
  );
}
