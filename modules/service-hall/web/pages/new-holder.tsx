import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { addCardHolder } from '../../contract/card-steps.ts';
import { cardBoard, holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';

const empty = {
  nameZh: '',
  nameEn: '',
  born: '',
  idNumber: '',
  passport: '',
  passportEndsOn: '',
  firmCode: '',
  firmZh: '',
  firmEn: '',
};

/** Enters somebody whose card was made before the program came, or who came without a case. */
export function Page() {
  const t = useText(hallTexts);
  const go = useGo();
  const draft = useDraft('service-hall.holder', empty);
  const write = useWrite(addCardHolder);
  const { value, change } = draft;
  async function send() {
    const made = await write.send({
      name: { zh: value.nameZh.trim() || null, en: value.nameEn },
      born: value.born,
      idNumber: value.idNumber.trim() || null,
      passport: value.passport,
      passportEndsOn: value.passportEndsOn,
      firm: value.firmCode.trim()
        ? { code: value.firmCode, zh: value.firmZh || value.firmEn, en: value.firmEn.trim() || null }
        : null,
    });
    if (!made) return;
    draft.drop();
    go(holderPage(made.id));
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="board" to={cardBoard}>
            {t('cards.tab')}
          </AppLink>,
        ]}
        title={{ zh: hallTexts.zh.step.add, en: hallTexts.en.step.add }}
      />
      <Form id="holder" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <PersonFields value={value} change={change} />
        <FirmFields value={value} change={change} />
        <Button type="submit" look="primary" busy={write.sending}>
          {t('step.addSend')}
        </Button>
      </Form>
    </>
  );
}

interface FieldsProps {
  value: typeof empty;
  change: (some: Partial<typeof empty>) => void;
}

/** As the papers have it. */
function PersonFields({ value, change }: FieldsProps) {
  const t = useText(hallTexts);
  return (
    <>
      <TextField
        optional
        lang="zh"
        name="name.zh"
        label={t('step.nameZh')}
        value={value.nameZh}
        onValue={(nameZh) => change({ nameZh })}
      />
      <TextField
        name="name.en"
        lang="en"
        label={t('step.nameEn')}
        hint={t('step.nameEnHint')}
        value={value.nameEn}
        onValue={(nameEn) => change({ nameEn })}
      />
      <DateField
        name="born"
        label={t('holder.born')}
        value={value.born}
        onValue={(born) => change({ born })}
      />
      <TextField
        optional
        name="idNumber"
        label={t('holder.idNumber')}
        maxLength={18}
        value={value.idNumber}
        onValue={(idNumber) => change({ idNumber })}
      />
      <TextField
        name="passport"
        label={t('holder.passport')}
        maxLength={12}
        value={value.passport}
        onValue={(passport) => change({ passport })}
      />
      <DateField
        name="passportEndsOn"
        label={t('holder.passportEnds')}
        value={value.passportEndsOn}
        onValue={(passportEndsOn) => change({ passportEndsOn })}
      />
    </>
  );
}

/** For which firm the person travels. */
function FirmFields({ value, change }: FieldsProps) {
  const t = useText(hallTexts);
  return (
    <>
      <TextField
        optional
        name="firm.code"
        label={t('step.firmCode')}
        maxLength={18}
        value={value.firmCode}
        onValue={(firmCode) => change({ firmCode })}
      />
      <TextField
        optional
        lang="zh"
        name="firm.zh"
        label={t('step.firmZh')}
        value={value.firmZh}
        onValue={(firmZh) => change({ firmZh })}
      />
      <TextField
        optional
        lang="en"
        name="firm.en"
        label={t('step.firmEn')}
        value={value.firmEn}
        onValue={(firmEn) => change({ firmEn })}
      />
    </>
  );
}
