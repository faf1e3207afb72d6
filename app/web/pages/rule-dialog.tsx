import { type ProfileRule, setRule, taken } from '../../../kernel/contract/preflight.ts';
import { unlessStale } from '../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../kernel/web/i18n/house-texts.ts';
import { Said } from '../../../kernel/web/i18n/said.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../kernel/web/kit/draft.ts';
import { LongTextField, SelectField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { StaleSeen } from '../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../kernel/web/kit/use-stale.ts';
import { appTexts } from '../texts.ts';

/** Sets how gravely the office takes one kind of finding; the reason is asked for and shown in the profile. */
export function RuleDialog({
  kind,
  rule,
  onClose,
}: {
  kind: string;
  rule: ProfileRule;
  onClose: () => void;
}) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const write = useWrite(setRule);
  const version = useVersionSeen(rule.version, write.refusal);
  const draft = useDraft(`findings.rule.${kind}.${rule.check}`, { to: rule.set?.to ?? '', reason: '' });
  const { to, reason } = draft.value;
  async function send() {
    const chosen = { to: to === '' ? null : taken.parse(to), reason };
    if (!(await write.send({ kind, check: rule.check, version, ...chosen }))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('profiles.send')}
    </Button>
  );
  const options = [
    {
      value: '',
      label: t('profiles.back', {
        severity: rule.severity === 'off' ? t('profiles.off') : house(`severity.${rule.severity}`),
      }),
    },
    ...taken.options.map((value) => ({
      value,
      label: value === 'off' ? t('profiles.off') : house(`severity.${value}`),
    })),
  ];
  return (
    <Dialog title={<Said of={rule.about} />} opened onClose={onClose} steps={steps}>
      <StaleSeen
        refusal={write.refusal}
        record={rule}
        onSend={() => void send()}
        facts={[
          {
            name: t('profiles.to'),
            words: ({ set }) => set?.to,
            show: ({ set }) => options.find(({ value }) => value === (set?.to ?? ''))?.label,
          },
          {
            name: t('profiles.reason'),
            words: ({ set }) => set?.reason,
            show: ({ set }) => set?.reason ?? '—',
          },
        ]}
      />
      <Form id="rule" refusal={unlessStale(write.refusal)} onSend={() => void send()} draft={draft}>
        <SelectField
          name="to"
          label={t('profiles.to')}
          value={to}
          onValue={(value) => draft.change({ to: value as typeof to })}
          options={options}
          data-autofocus
        />
        <LongTextField
          name="reason"
          label={t('profiles.reason')}
          hint={t('profiles.reasonHint')}
          rows={3}
          required
          value={reason}
          onValue={(value) => draft.change({ reason: value })}
        />
      </Form>
    </Dialog>
  );
}
