import { useState } from 'react';
import type { Ability } from '../../contract/abilities.ts';
import { changeView, removeView, type SavedView } from '../../contract/views.ts';
import { useWrite } from '../api/use-write.ts';
import { listTexts } from '../i18n/list-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Empty } from './empty.tsx';
import { TextField } from './field.tsx';
import { Form } from './form.tsx';
import { type ListView, sameAsked } from './list-view.ts';
import { ShareField } from './share-field.tsx';

interface ManageViewsProps {
  view: ListView;
  views: SavedView[];
  mayShare: Ability | undefined;
  onClose: () => void;
}

/** The views one may change, one under the other: names, sharing, taking how the list looks now, removing. */
export function ManageViews({ view, views, mayShare, onClose }: ManageViewsProps) {
  const t = useText(listTexts);
  const own = views.filter(({ abilities }) => abilities['change'] === true);
  return (
    <Dialog opened title={t('manageTitle')} onClose={onClose}>
      {own.length === 0 && <Empty>{t('manageNone')}</Empty>}
      {own.map((one) => (
        <OneView key={`${one.id} ${one.version}`} of={one} view={view} mayShare={mayShare} />
      ))}
    </Dialog>
  );
}

function OneView({ of, view, mayShare }: { of: SavedView; view: ListView; mayShare: Ability | undefined }) {
  const t = useText(listTexts);
  const change = useWrite(changeView);
  const remove = useWrite(removeView);
  const [name, setName] = useState(of.name);
  const [shared, setShared] = useState(of.shared);
  const on = { viewId: of.id, version: of.version };
  const save = (asked = of.asked) => void change.send({ ...on, name, shared, asked });
  const isChanged = name.trim() !== of.name || shared !== of.shared;
  return (
    <section className="manage-view" aria-label={of.name}>
      <Form id={`view-${of.id}`} refusal={change.refusal ?? remove.refusal} onSend={() => save()}>
        <TextField name="name" label={t('name')} maxLength={60} value={name} onValue={setName} />
        <ShareField shared={shared} ability={mayShare} onShare={setShared} />
        <p className="manage-steps">
          {isChanged && (
            <Button
              small
              look="primary"
              type="submit"
              busy={change.sending}
              aria-label={t('change', { name: of.name })}
            >
              {t('save')}
            </Button>
          )}
          {!sameAsked(of.asked, view.asked) && Object.keys(view.asked).length > 0 && (
            <Button small busy={change.sending} onClick={() => save(view.asked)}>
              {t('takeNow')}
            </Button>
          )}
          <Button
            small
            busy={remove.sending}
            aria-label={t('removeOf', { name: of.name })}
            onClick={() => void remove.send(on)}
          >
            {t('remove')}
          </Button>
        </p>
      </Form>
    </section>
  );
}
