import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { contactUse } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';

/** How those of the directory are reached, as a file: of what for is asked first, for only that is in it. */
export function ContactsFile() {
  const t = useText(directoryTexts);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('contact.file')}</Button>
      <Dialog opened={opened} title={t('contact.fileTitle')} onClose={() => setOpened(false)}>
        <p className="dialog-about">{t('contact.fileAbout')}</p>
        <ul className="contact-files">
          {contactUse.options.map((purpose) => {
            const name = t(`contact.use.${purpose}`);
            return (
              <li key={purpose}>
                {name}
                <span>
                  <FileLinks of={{ sheet: 'directory.contacts', asked: { purpose } }} name={name} />
                </span>
              </li>
            );
          })}
        </ul>
      </Dialog>
    </>
  );
}
