import type { ReactNode } from 'react';
import type { OfficeSettings } from '../../../../kernel/contract/office.ts';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { officeTexts } from '../texts.ts';

interface PartProps {
  of: OfficeSettings;
  part: keyof OfficeSettings['changed'];
  about?: string;
  sending: boolean;
  refusal: ApiRefusal | null;
  /** Sends the part; gives nothing when it was refused. */
  onSave: () => Promise<unknown>;
  children: ReactNode;
}

/** A part of the settings: its fields, who changed it last, and saving, for whoever may. */
export function SettingsPart({ of, part, about, sending, refusal, onSave, children }: PartProps) {
  const t = useText(officeTexts);
  const tell = useToast();
  const mayChange = of.abilities['change'] === true;
  async function save() {
    if (await onSave()) tell({ say: { zh: officeTexts.zh.set.saved, en: officeTexts.en.set.saved } });
  }
  return (
    <Section title={t(`set.${part}`)} note={<LastChange of={of.changed[part]} />}>
      {about && <p className="office-about">{about}</p>}
      <Form id={`settings-${part}`} refusal={refusal} onSend={() => void save()}>
        <fieldset disabled={!mayChange}>{children}</fieldset>
        {mayChange && (
          <Button type="submit" busy={sending}>
            {t('set.save')}
          </Button>
        )}
      </Form>
    </Section>
  );
}

function LastChange({ of }: { of: OfficeSettings['changed']['names'] }) {
  const t = useText(officeTexts);
  const say = useBoth();
  if (!of) return t('set.asOpened');
  return (
    <>
      {t('set.lastChanged')} {say(of.who)} <Moment at={of.at} />
    </>
  );
}
