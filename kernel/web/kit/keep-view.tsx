import type { Ability } from '../../contract/abilities.ts';
import { keepView } from '../../contract/views.ts';
import { useWrite } from '../api/use-write.ts';
import { listTexts } from '../i18n/list-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useDraft } from './draft.ts';
import { TextField } from './field.tsx';
import { Form } from './form.tsx';
import type { ListView } from './list-view.ts';
import { ShareField } from './share-field.tsx';
import { useToast } from './toast.tsx';

interface KeepViewProps {
  view: ListView;
  mayShare: Ability | undefined;
  onClose: () => void;
}

/** Saves how the list is looked at now, under a name. */
export function KeepView({ view, mayShare, onClose }: KeepViewProps) {
  const t = useText(listTexts);
  const tell = useToast();
  const write = useWrite(keepView);
  const draft = useDraft(`view.${view.list}`, { name: '', shared: false });
  const { name, shared } = draft.value;
  async function send() {
    if (!(await write.send({ list: view.list, name, asked: view.asked, shared }))) return;
    draft.drop();
    tell({ say: { zh: listTexts.zh.kept, en: listTexts.en.kept } });
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('save')}
    </Button>
  );
  return (
    <Dialog opened title={t('keepTitle')} onClose={onClose} steps={steps}>
      <Form id="keep-view" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <p className="field">{t('keepAbout')}</p>
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          maxLength={60}
          data-autofocus
          value={name}
          onValue={(next) => draft.change({ name: next })}
        />
        <ShareField shared={shared} ability={mayShare} onShare={(next) => draft.change({ shared: next })} />
      </Form>
    </Dialog>
  );
}
