import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { StaleCompare } from '../../../../kernel/web/kit/stale-compare.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Body, changeBody, readBody } from '../../contract/body.ts';
import { bodyPage } from '../addresses.ts';
import { bodyDifferences } from '../parts/body-differences.tsx';
import { bodyDraftOf, bodyInputOf } from '../parts/body-draft.ts';
import { BodyForm } from '../parts/body-form.tsx';
import { FormSteps } from '../parts/form-steps.tsx';
import { useStale } from '../parts/use-stale.ts';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a body's names, kind or place in the hierarchy; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readBody, { bodyId: params['bodyId'] ?? '' });
  return <Loaded from={read}>{(body) => <ChangeBody body={body} read={read} />}</Loaded>;
}

function ChangeBody({ body, read }: { body: Body; read: UseQueryResult<Body, ApiRefusal> }) {
  const t = useText(directoryTexts);
  const go = useGo();
  const draft = useDraft(`directory.body.${body.id}`, bodyDraftOf(body));
  const write = useWrite(changeBody);
  const isStale = useStale(write.refusal, read);
  const home = bodyPage(body.id);
  async function send(version: number) {
    draft.change({ version });
    const changed = await write.send({ bodyId: body.id, version, ...bodyInputOf(draft.value) });
    if (!changed) return;
    draft.drop();
    go(home, { replace: true });
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="body" to={home}>
            <Name of={body.name} />
          </AppLink>,
        ]}
        title={{ zh: '更正机构', en: 'Change a body' }}
      />
      {isStale && (
        <StaleCompare
          fields={bodyDifferences(draft.value, body, t)}
          onKeepMine={() => void send(body.version)}
          onTakeTheirs={() => {
            write.forget();
            draft.drop();
          }}
        />
      )}
      <BodyForm
        draft={draft}
        refusal={isStale ? null : write.refusal}
        onSend={() => void send(draft.value.version)}
      >
        <FormSteps save={t('save')} sending={write.sending} back={home} />
      </BodyForm>
    </>
  );
}
