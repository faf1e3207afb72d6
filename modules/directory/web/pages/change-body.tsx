import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Body, changeBody, readBody } from '../../contract/body.ts';
import { bodyPage } from '../addresses.ts';
import { bodyDifferences } from '../parts/body-differences.tsx';
import { bodyDraftOf, bodyInputOf } from '../parts/body-draft.ts';
import { BodyForm } from '../parts/body-form.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a body's names, kind or place in the hierarchy; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readBody, { bodyId: params['bodyId'] ?? '' });
  return <Loaded from={read}>{(body) => <ChangeBody body={body} read={read} />}</Loaded>;
}

function ChangeBody({ body, read }: { body: Body; read: UseQueryResult<Body, ApiRefusal> }) {
  const t = useText(directoryTexts);
  const home = bodyPage(body.id);
  return (
    <RecordPage
      title={{ zh: '更正机构', en: 'Change a body' }}
      under={[{ to: home, name: <Name of={body.name} /> }]}
      kept={`directory.body.${body.id}`}
      initial={bodyDraftOf(body)}
      contract={changeBody}
      inputOf={(draft) => ({ bodyId: body.id, version: draft.version, ...bodyInputOf(draft) })}
      save={t('save')}
      back={home}
      onward={() => home}
      others={{ read, differences: (mine) => bodyDifferences(mine, body, t) }}
    >
      {(form) => <BodyForm {...form} />}
    </RecordPage>
  );
}
