import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { LongTextField, SelectField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { askChange } from '../../contract/changes.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';

/** Asks for a change at one of the sentences of a link: what should change, and if one likes how it should read. */
export function AskDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const { side } = usePointerHere();
  const choices = (['zh', 'en'] as const).flatMap((lang) =>
    link[lang].map((sentence) => ({ lang, sentence, text: release.text[lang][sentence]!.text })),
  );
  const [at, choose] = useState(
    Math.max(
      0,
      choices.findIndex(({ lang }) => lang === side),
    ),
  );
  const [words, say] = useState('');
  const [proposals, propose] = useState<Record<number, string>>({});
  // Somebody else may have taken sentences away meanwhile.
  const chosen = choices[Math.min(at, choices.length - 1)]!;
  const proposed = proposals[at] ?? chosen.text;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    const { lang, sentence } = chosen;
    if (await send(askChange, { lang, sentence, words, proposed }, 'dialog')) onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {t('changes.askSend')}
    </Button>
  );
  return (
    <Dialog title={t('changes.askTitle')} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('changes.askAbout')}</p>
      <Form
        id="ask-change"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
      >
        <SelectField
          name="sentence"
          label={t('changes.sentence')}
          value={String(at)}
          onValue={(value) => choose(Number(value))}
          options={choices.map(({ text }, n) => ({ value: String(n), label: text }))}
        />
        <LongTextField
          name="words"
          label={t('changes.words')}
          rows={2}
          data-autofocus
          required
          value={words}
          onValue={say}
        />
        <LongTextField
          name="proposed"
          label={t('changes.proposed')}
          hint={t('changes.proposedHint')}
          rows={3}
          optional
          lang={chosen.lang}
          value={proposed}
          onValue={(value) => propose({ ...proposals, [at]: value })}
        />
      </Form>
    </Dialog>
  );
}
