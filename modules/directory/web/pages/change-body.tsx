import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Body, changeBody, readBody } from '../../contract/body.ts';
import { bodyPage } from '../addresses.ts';
import { bodyDraftOf, bodyInputOf } from '../parts/body-draft.ts';
import { useBodyFields } from '../parts/body-fields.tsx';
import { BodyForm } from '../parts/body-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a body's names, kind or place in the hierarchy; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readBody, { bodyId: params['bodyId'] ?? '' });
  return <Loaded from={read}>{(body) => <ChangeBody body={body} />}</Loaded>;
}

function ChangeBody({ body }: { body: Body }) {
  const t = useText(directoryTexts);
  const fields = useBodyFields();
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
      fields={fields}
    >
      {(form) => <BodyForm {...form} />}
    </RecordPage>
  );
}
