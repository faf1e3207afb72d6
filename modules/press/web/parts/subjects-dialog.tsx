import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { mostSubjects, setSubjects } from '../../contract/release.ts';
import { listSubjects } from '../../contract/subjects.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Files the release under subjects: where the public finds it, besides by day. */
export function SubjectsDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { release, send, busy, refused, forget } = useWork();
  const read = useRead(listSubjects, {});
  const [chosen, choose] = useState(release.subjects.map(({ code }) => code));
  function close() {
    forget();
    onClose();
  }
  async function save() {
    if (await send(setSubjects, { subjects: chosen }, 'dialog')) onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void save()}>
      {t('subjects.save')}
    </Button>
  );
  return (
    <Dialog title={t('subjects.title')} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('subjects.about')}</p>
      <Form
        id="subjects"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void save()}
      >
        <Loaded from={read} part>
          {({ subjects }) => (
            <fieldset className="subject-choices">
              <legend className="vh">{t('subjects.title')}</legend>
              {subjects.map(({ code, name }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(code)}
                    disabled={chosen.length >= mostSubjects && !chosen.includes(code)}
                    onChange={({ currentTarget: { checked } }) =>
                      choose(checked ? [...chosen, code] : chosen.filter((one) => one !== code))
                    }
                  />
                  {say(name)}
                </label>
              ))}
            </fieldset>
          )}
        </Loaded>
      </Form>
    </Dialog>
  );
}
