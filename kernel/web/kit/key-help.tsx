import { Fragment, useState } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { printedKey } from './key-rules.ts';
import { useKey, useKeyList } from './keys.tsx';

/** All keys of the page, on `?` or from the foot; single letters can be switched off here. */
export function KeyHelp({
  opened,
  onOpen,
  onClose,
}: {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}) {
  const t = useText(houseTexts);
  useKey('?', t('keys.help'), onOpen);
  return (
    <Dialog title={t('keys.title')} opened={opened} onClose={onClose}>
      {opened && <KeyTable />}
    </Dialog>
  );
}

function KeyTable() {
  const t = useText(houseTexts);
  const { list, on, turn } = useKeyList();
  const [keys] = useState(() => tidy(list()));
  return (
    <>
      <dl className="key-list">
        {keys.map(({ key, label }) => (
          <Fragment key={key}>
            <dt>
              <kbd>{printedKey(key)}</kbd>
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="keys-about">
        {t('keys.about')} {on ? t('keys.on') : t('keys.off')}
      </p>
      <p>
        <Button small aria-pressed={!on} onClick={() => turn(!on)}>
          {on ? t('keys.turnOff') : t('keys.turnOn')}
        </Button>
      </p>
    </>
  );
}

/** One line a key: where two things bind the same one, the later has it. */
function tidy(keys: { key: string; label: string }[]): { key: string; label: string }[] {
  return [...new Map(keys.map((one) => [one.key, one])).values()];
}
