import { describeFile, type HouseFile } from '../../contract/files.ts';
import type { Lang } from '../../contract/local-text.ts';
import { useWrite } from '../api/use-write.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useDraft } from './draft.ts';
import { TextField } from './field.tsx';
import { Form } from './form.tsx';
import { useVersionSeen } from './use-stale.ts';

const langs: readonly Lang[] = ['zh', 'en'];

/** The words of a file in both languages: what stands under it, and for a picture what it shows. */
export function DescribeFile({ file, onClose }: { file: HouseFile; onClose: () => void }) {
  const t = useText(houseTexts);
  const write = useWrite(describeFile);
  const version = useVersionSeen(file.version, write.refusal);
  const draft = useDraft(`file.${file.id}.${file.version}`, { caption: file.caption, alt: file.alt });
  const { caption, alt } = draft.value;
  async function send() {
    const saved = await write.send({ fileId: file.id, version, caption, alt });
    if (!saved) return;
    draft.drop();
    onClose();
  }
  return (
    <Dialog
      title={t('files.describeTitle')}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('files.save')}
        </Button>
      }
    >
      <Form id={`file-${file.id}`} refusal={write.refusal} onSend={() => void send()} draft={draft}>
        {langs.map((lang) => (
          <TextField
            key={lang}
            name={`caption.${lang}`}
            label={t(lang === 'zh' ? 'files.captionZh' : 'files.captionEn')}
            lang={lang}
            optional
            value={caption[lang] ?? ''}
            onValue={(value) => draft.set({ caption: { ...caption, [lang]: value }, alt })}
          />
        ))}
        {file.picture &&
          langs.map((lang) => (
            <TextField
              key={lang}
              name={`alt.${lang}`}
              label={t(lang === 'zh' ? 'files.altZh' : 'files.altEn')}
              hint={t('files.altHint')}
              lang={lang}
              optional
              value={alt[lang] ?? ''}
              onValue={(value) => draft.set({ caption, alt: { ...alt, [lang]: value } })}
            />
          ))}
      </Form>
    </Dialog>
  );
}
