import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { addBody, type Body, readBody } from '../../contract/body.ts';
import { bodyList, bodyPage } from '../addresses.ts';
import { type BodyDraft, bodyInputOf, emptyBody } from '../parts/body-draft.ts';
import { BodyForm } from '../parts/body-form.tsx';
import { FormSteps } from '../parts/form-steps.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Enters a body in the directory, under the one the address names if it names one. */
export function Page({ search }: PageProps) {
  const under = search['under'];
  const read = useRead(readBody, { bodyId: under ?? '' }, { wait: !under });
  if (!under) return <NewBody under={null} />;
  return <Loaded from={read}>{(body) => <NewBody under={body} />}</Loaded>;
}

function NewBody({ under }: { under: Body | null }) {
  const t = useText(directoryTexts);
  const go = useGo();
  const draft = useDraft<BodyDraft>(`directory.body.new.${under?.id ?? ''}`, {
    ...emptyBody,
    parent: under && { id: under.id, name: under.name },
    economy: under?.economy?.code ?? '',
  });
  const write = useWrite(addBody);
  async function send() {
    const body = await write.send(bodyInputOf(draft.value));
    if (!body) return;
    draft.drop();
    go(bodyPage(body.id), { replace: true });
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="list" to={bodyList}>
            {t('bodies')}
          </AppLink>,
        ]}
        title={{ zh: '记入机构', en: 'Enter a body' }}
      />
      <BodyForm draft={draft} refusal={write.refusal} onSend={() => void send()}>
        <FormSteps save={t('saveNew')} sending={write.sending} back={under ? bodyPage(under.id) : bodyList} />
      </BodyForm>
    </>
  );
}
