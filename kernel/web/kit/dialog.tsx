import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';

interface DialogProps {
  title: ReactNode;
  opened: boolean;
  onClose: () => void;
  wide?: boolean;
  /** The steps at the foot, the foremost first. Cancel is added. */
  steps?: ReactNode;
  children: ReactNode;
}

/** A sheet over the page for one matter. Escape and Cancel leave everything as it was. */
export function Dialog({ title, opened, onClose, wide, steps, children }: DialogProps) {
  const t = useText(houseTexts);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={wide ? '56rem' : '34rem'}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-header">
          <Modal.Title>{title}</Modal.Title>
        </div>
        <Modal.Body>
          {children}
          <div className="dialog-steps">
            {steps}
            <Button look={steps ? 'outline' : 'primary'} onClick={onClose}>
              {steps ? t('cancel') : t('close')}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
