import { unlessStale } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { LongTextField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { StaleSeen } from '../../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../../kernel/web/kit/use-stale.ts';
import { saveTranslator, type Translator } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';
import { sentTalent, typedTalent } from './typed-talent.ts';

/** Writes the talent file: a line a language and a line a training, as people note them. */
export function TalentDialog({ of, onClose }: { of: Translator; onClose: () => void }) {
  const t = useText(languageTexts);
  const { value, change, drop, ...draft } = useDraft(`language.talent.${of.userId}`, typedTalent(of));
  const write = useWrite(saveTranslator);
  const version = useVersionSeen(of.version, write.refusal);
  async function save(on = version) {
    if (!(await write.send({ userId: of.userId, version: on, ...sentTalent(value) }))) return;
    drop();
    onClose();
  }
  const facts = [
    {
      name: t('jobs.talent.languages'),
      show: ({ languages }: Translator) => languages.map(({ level }) => level).join(' · '),
      words: ({ languages }: Translator) => JSON.stringify(languages),
    },
    {
      name: t('jobs.talent.daily'),
      show: ({ daily }: Translator) => daily,
      words: ({ daily }: Translator) => daily,
    },
  ];
  return (
    <Dialog
      opened
      wide
      title={t('jobs.talent.editTitle')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void save()}>
          {t('jobs.talent.save')}
        </Button>
      }
    >
      <Form
        id="talent"
        refusal={unlessStale(write.refusal)}
        onSend={() => void save()}
        draft={{ drop, broughtBack: draft.broughtBack }}
      >
        <LongTextField
          name="languages"
          label={t('jobs.talent.languages')}
          hint={t('jobs.talent.languagesHint')}
          rows={3}
          value={value.languages}
          onValue={(languages) => change({ languages })}
        />
        <TextField
          name="domains"
          label={t('jobs.talent.domains')}
          hint={t('jobs.talent.domainsHint')}
          value={value.domains}
          onValue={(domains) => change({ domains })}
        />
        <TextField
          name="daily"
          label={t('jobs.talent.daily')}
          inputMode="numeric"
          value={value.daily}
          onValue={(daily) => change({ daily })}
        />
        <LongTextField
          name="training"
          label={t('jobs.talent.training')}
          hint={t('jobs.talent.trainingHint')}
          rows={4}
          value={value.training}
          onValue={(training) => change({ training })}
        />
        <DateField
          name="validTo"
          label={t('jobs.talent.validTo')}
          optional
          value={value.validTo}
          onValue={(validTo) => change({ validTo })}
        />
        <LongTextField
          name="note"
          label={t('jobs.talent.note')}
          optional
          rows={3}
          value={value.note}
          onValue={(note) => change({ note })}
        />
      </Form>
      <StaleSeen refusal={write.refusal} record={of} facts={facts} onSend={() => void save(of.version)} />
    </Dialog>
  );
}
