import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { enterFirm } from '../../contract/firms.ts';
import { emptyFirm, enteredOf, FirmFields } from '../parts/firm-fields.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';

const empty = { code: '', ...emptyFirm, clerkName: '', clerkEmail: '', clerkPhone: '' };

/** Enters a firm that came to the counter. */
export function Page() {
  const t = useText(hallTexts);
  const go = useGo();
  const draft = useDraft('service-hall.firm', empty);
  const write = useWrite(enterFirm);
  const { value, change } = draft;
  async function send() {
    const made = await write.send({
      code: value.code,
      firm: enteredOf(value),
      clerk: { name: value.clerkName, email: value.clerkEmail, phone: value.clerkPhone.trim() || null },
    });
    if (!made) return;
    draft.drop();
    go(`/firms/${made.id}`);
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="firms" to="/firms">
            {t('firms.tab')}
          </AppLink>,
        ]}
        title={{ zh: hallTexts.zh.firms.enter, en: hallTexts.en.firms.enter }}
      />
      <Form id="firm" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <TextField
          name="code"
          label={t('firms.code')}
          value={value.code}
          onValue={(code) => change({ code })}
        />
        <FirmFields value={value} change={change} />
        <TextField
          name="clerk.name"
          label={t('firm.clerkName')}
          value={value.clerkName}
          onValue={(clerkName) => change({ clerkName })}
        />
        <TextField
          name="clerk.email"
          label={t('firm.clerkEmail')}
          value={value.clerkEmail}
          onValue={(clerkEmail) => change({ clerkEmail })}
        />
        <TextField
          optional
          name="clerk.phone"
          label={t('firm.clerkPhone')}
          value={value.clerkPhone}
          onValue={(clerkPhone) => change({ clerkPhone })}
        />
        <Button type="submit" look="primary" busy={write.sending}>
          {t('firm.send')}
        </Button>
      </Form>
    </>
  );
}
