import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button, ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Field } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { BodyPicker, type PickedBody } from '../../../../directory/web/index.ts';
import { openClient } from '../../../contract/clients.ts';
import { languageTexts } from '../../texts.ts';
import { ClientFields } from '../parts/client-fields.tsx';
import { newClient, sentClient, type TypedClient } from '../parts/typed-client.ts';

const empty: TypedClient & { body: PickedBody | null } = { ...newClient, body: null };

/** Letting a body of the directory ask; then straight to its page. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const go = useGo();
  const write = useWrite(openClient);
  const draft = useDraft('language.newClient', empty);
  async function send() {
    const { body, ...typed } = draft.value;
    const client = await write.send({ bodyId: body?.id ?? '', ...sentClient(typed) });
    if (!client) return;
    draft.drop();
    go(`/translation/clients/${client.id}`, { replace: true });
  }
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/translation/clients">
            {t('outside.tab')}
          </AppLink>,
        ]}
        title={{ zh: '准许委托', en: 'Let a body ask' }}
        single
      />
      <p className="about">{t('outside.newAbout')}</p>
      <div className="centre-form">
        <Form id="client" refusal={write.refusal} onSend={() => void send()} draft={draft}>
          <Field name="bodyId" label={t('outside.body')} hint={t('outside.bodyHint')}>
            {(control) => (
              <BodyPicker
                control={control}
                picked={draft.value.body}
                onPick={(body) => draft.change({ body })}
              />
            )}
          </Field>
          <ClientFields value={draft.value} change={draft.change} />
          <div className="job-form-steps">
            <Button type="submit" look="seal" busy={write.sending}>
              {t('outside.open')}
            </Button>
            <ButtonLink to="/translation/clients">{t('outside.toList')}</ButtonLink>
          </div>
        </Form>
      </div>
    </>
  );
}
