import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { changePost, type Post } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';

/** Ends a post by its last day; it stays among those held before. */
export function EndPost({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const tell = useToast();
  const { today } = useHouseDay();
  const [lastDay, setLastDay] = useState(today);
  const write = useWrite(changePost);
  async function send() {
    const { id: postId, version, title, from } = post;
    const changed = await write.send({ postId, version, title, from, to: lastDay });
    if (!changed) return;
    tell({ say: { zh: directoryTexts.zh.ended, en: directoryTexts.en.ended } });
    onClose();
  }
  return (
    <Dialog
      opened
      title={t('endTitle', { title: say(post.title) })}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('endSend')}
        </Button>
      }
    >
      <p className="dialog-about">{t('endAbout')}</p>
      <Form id="end" refusal={write.refusal} onSend={() => void send()}>
        <DateField
          name="to"
          label={t('lastDay')}
          min={post.from ?? undefined}
          value={lastDay}
          onValue={setLastDay}
        />
      </Form>
    </Dialog>
  );
}
