import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { describeImage } from '../../contract/images.ts';
import type { ShownImage } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

const langs = ['zh', 'en'] as const;
type Kind = 'alt' | 'caption';

/** Writes what an image shows, for those who cannot see it, and what stands under it. */
export function ImageWordsDialog({
  image,
  n,
  onClose,
}: {
  image: ShownImage;
  n: number;
  onClose: () => void;
}) {
  const t = useText(pressTexts);
  const { send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.image.${image.file}`, { alt: image.alt, caption: image.caption });
  const { alt, caption } = draft.value;
  const labelOf = (kind: Kind, lang: Lang) =>
    kind === 'alt'
      ? t(lang === 'zh' ? 'images.shownZh' : 'images.shownEn')
      : t(lang === 'zh' ? 'images.captionZh' : 'images.captionEn');
  function close() {
    forget();
    onClose();
  }
  async function save() {
    if (!(await send(describeImage, { file: image.file, alt, caption }, 'dialog'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void save()}>
      {t('images.save')}
    </Button>
  );
  return (
    <Dialog title={t('images.writeTitle', { n: n + 1 })} opened onClose={close} steps={steps}>
      <Form
        id="image-words"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void save()}
        draft={draft}
      >
        {(['alt', 'caption'] as const).flatMap((kind) =>
          langs.map((lang) => (
            <TextField
              key={`${kind}.${lang}`}
              name={`${kind}.${lang}`}
              label={labelOf(kind, lang)}
              hint={kind === 'alt' ? t('images.shownHint') : undefined}
              lang={lang}
              value={draft.value[kind][lang] ?? ''}
              onValue={(value) =>
                draft.set({ alt, caption, [kind]: { ...draft.value[kind], [lang]: value || null } })
              }
            />
          )),
        )}
      </Form>
    </Dialog>
  );
}
