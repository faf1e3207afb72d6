import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { addBody, type Body, readBody } from '../../contract/body.ts';
import { bodyList, bodyPage } from '../addresses.ts';
import { type BodyDraft, bodyInputOf, emptyBody } from '../parts/body-draft.ts';
import { BodyForm } from '../parts/body-form.tsx';
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
  const initial: BodyDraft = {
    ...emptyBody,
    parent: under && { id: under.id, name: under.name },
    economy: under?.economy?.code ?? '',
  };
  return (
    <RecordPage
      title={{ zh: '记入机构', en: 'Enter a body' }}
      under={[{ to: bodyList, name: t('bodies') }]}
      kept={`directory.body.new.${under?.id ?? ''}`}
      initial={initial}
      contract={addBody}
      inputOf={bodyInputOf}
      save={t('saveNew')}
      back={under ? bodyPage(under.id) : bodyList}
      onward={({ id }) => bodyPage(id)}
    >
      {(form) => <BodyForm {...form} />}
    </RecordPage>
  );
}
