import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import type { Write } from '../../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { SelectField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import type { storeAlignment } from '../../../contract/alignments.ts';
import { listMemories } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { useWorkView } from './use-work.ts';

type Which = 'checked' | 'all';

interface StoreDialogProps {
  write: Write<typeof storeAlignment>;
  onStore: (memoryId: string, which: Which) => void;
  onClose: () => void;
}

/** Into which memory, and which beads. */
export function StoreDialog({ write, onStore, onClose }: StoreDialogProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { alignment, beads, counts } = useWorkView();
  const memories = useRead(listMemories, {});
  const [memoryId, setMemory] = useState(alignment.memory?.id ?? '');
  const [which, setWhich] = useState<Which>(counts.all === counts.unchecked ? 'all' : 'checked');
  const both = beads.filter(({ zh, en }) => zh.length > 0 && en.length > 0);
  const options = [
    { value: '', label: t('alignments.storeChoose') },
    ...(memories.data?.items ?? [])
      .filter((memory) => memory.abilities['add'] === true)
      .map(({ id, name }) => ({ value: id, label: say(name) })),
  ];
  const send = () => memoryId && onStore(memoryId, which);
  return (
    <Dialog
      opened
      title={t('alignments.storeTitle')}
      onClose={onClose}
      steps={
        <Button
          look="primary"
          busy={write.sending}
          aria-disabled={memoryId === '' || undefined}
          onClick={send}
        >
          {t('alignments.storeSend')}
        </Button>
      }
    >
      <p className="dialog-about">{t('alignments.storeAbout')}</p>
      <Form id="store" refusal={write.refusal} onSend={send}>
        <SelectField
          name="memoryId"
          label={t('alignments.storeMemory')}
          value={memoryId}
          onValue={setMemory}
          options={options}
        />
        <SelectField
          name="which"
          label={t('alignments.storeWhich')}
          hint={t('alignments.storeHint')}
          value={which}
          onValue={(value) => setWhich(value as Which)}
          options={[
            {
              value: 'checked',
              label: t('alignments.storeChecked', {
                count: both.filter(({ state }) => state === 'checked').length,
              }),
            },
            { value: 'all', label: t('alignments.storeAll', { count: both.length }) },
          ]}
        />
      </Form>
    </Dialog>
  );
}
