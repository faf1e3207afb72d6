import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { Draft } from '../../../../../kernel/web/kit/draft.ts';
import { SelectField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../../../kernel/web/kit/figure-typed.ts';
import { OwnerField } from '../../../../../kernel/web/kit/owner-field.tsx';
import { assignJob } from '../../../contract/job-steps.ts';
import { boardOfJobs } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';
import type { AskProps } from './job-dialogs.tsx';
import { JobStepDialog } from './job-step-dialog.tsx';

/** Who translates, revises and perhaps reviews, with the working days of each; beside each name what is in hand. */
export function AssignDialog(ask: AskProps) {
  const t = useText(languageTexts);
  const { translator, reviser, reviewer, state } = ask.of;
  return (
    <JobStepDialog
      {...ask}
      id="assign"
      contract={assignJob}
      title={state === 'agreed' ? t('jobs.step.assign') : t('jobs.step.assignAgain')}
      about={t('jobs.about.assign')}
      empty={{
        translator: translator?.userId ?? '',
        translateDays: '2',
        reviser: reviser?.userId ?? '',
        reviseDays: '1',
        reviewer: reviewer?.userId ?? '',
        reviewDays: '1',
      }}
      input={(typed) => ({
        translator: typed.translator,
        reviser: typed.reviser,
        reviewer: typed.reviewer || null,
        translateDays: figureTyped(typed.translateDays),
        reviseDays: figureTyped(typed.reviseDays),
        reviewDays: figureTyped(typed.reviewDays),
      })}
    >
      {(draft) => <People draft={draft} />}
    </JobStepDialog>
  );
}

type Typed = Record<
  'translator' | 'translateDays' | 'reviser' | 'reviseDays' | 'reviewer' | 'reviewDays',
  string
>;

function People({ draft: { value, change } }: { draft: Draft<Typed> }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const people = useRead(boardOfJobs, {}).data?.people ?? [];
  const options = [
    { value: '', label: t('jobs.field.choose') },
    ...people.map(({ userId, name, words }) => ({
      value: userId,
      label: t('jobs.field.inHand', { name: say(name), words: numberWords(words) }),
    })),
  ];
  const person = (part: 'translator' | 'reviser') => (
    <SelectField
      name={part}
      label={t(`jobs.field.${part}`)}
      value={value[part]}
      onValue={(userId) => change({ [part]: userId })}
      options={options}
    />
  );
  const days = (name: 'translateDays' | 'reviseDays' | 'reviewDays') => (
    <TextField
      name={name}
      label={t(`jobs.field.${name}`)}
      inputMode="numeric"
      value={value[name]}
      onValue={(count) => change({ [name]: count })}
    />
  );
  return (
    <>
      {person('translator')}
      {days('translateDays')}
      {person('reviser')}
      {days('reviseDays')}
      <OwnerField
        name="reviewer"
        label={t('jobs.field.reviewer')}
        value={value.reviewer}
        onValue={(reviewer) => change({ reviewer })}
      />
      {value.reviewer !== '' && days('reviewDays')}
    </>
  );
}
