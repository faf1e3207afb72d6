import type { ReactNode } from 'react';
import { unlessStale } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { StaleSeen } from '../../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../../kernel/web/kit/use-stale.ts';
import { type Client, changeClient, endClient, resumeClient } from '../../../contract/clients.ts';
import { languageTexts } from '../../texts.ts';
import { ClientFields } from './client-fields.tsx';
import { sentClient, typedClient } from './typed-client.ts';

interface Props {
  of: Client;
  onClose: () => void;
}

/** Changes who may ask and how much. Where somebody was quicker that is shown, and what was typed stays. */
export function ChangeClientDialog({ of, onClose }: Props) {
  const t = useText(languageTexts);
  const draft = useDraft(`language.client.${of.id}`, typedClient(of));
  const write = useWrite(changeClient);
  const version = useVersionSeen(of.version, write.refusal);
  async function save(on = version) {
    if (!(await write.send({ clientId: of.id, version: on, ...sentClient(draft.value) }))) return;
    draft.drop();
    onClose();
  }
  const facts = (['domains', 'addresses'] as const).map((name) => ({
    name: t(`outside.${name}`),
    show: (client: Client) => client[name].join(' · ') || '–',
    words: (client: Client) => client[name].join('\n'),
  }));
  return (
    <Dialog
      opened
      title={t('outside.change')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void save()}>
          {t('outside.save')}
        </Button>
      }
    >
      <Form id="client" refusal={unlessStale(write.refusal)} onSend={() => void save()} draft={draft}>
        <ClientFields value={draft.value} change={draft.change} />
      </Form>
      <StaleSeen refusal={write.refusal} record={of} facts={facts} onSend={() => void save(of.version)} />
    </Dialog>
  );
}

/** A step that asks for nothing but to be sure of it. */
export function SureDialog({
  title,
  about,
  write,
  onSure,
  onClose,
}: {
  title: string;
  about: ReactNode;
  write: Pick<ReturnType<typeof useWrite>, 'sending' | 'refusal'>;
  onSure: () => Promise<unknown>;
  onClose: () => void;
}) {
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      steps={
        <Button
          look="primary"
          busy={write.sending}
          onClick={() => void onSure().then((done) => done && onClose())}
        >
          {title}
        </Button>
      }
    >
      <p className="dialog-about">{about}</p>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </Dialog>
  );
}

export function EndClientDialog({ of, onClose }: Props) {
  const t = useText(languageTexts);
  const write = useWrite(endClient);
  const onSure = () => write.send({ clientId: of.id, version: of.version });
  return (
    <SureDialog {...{ write, onSure, onClose }} title={t('outside.end')} about={t('outside.endAbout')} />
  );
}

export function ResumeClientDialog({ of, onClose }: Props) {
  const t = useText(languageTexts);
  const write = useWrite(resumeClient);
  const onSure = () => write.send({ clientId: of.id, version: of.version });
  return (
    <SureDialog
      {...{ write, onSure, onClose }}
      title={t('outside.resume')}
      about={t('outside.resumeAbout')}
    />
  );
}
