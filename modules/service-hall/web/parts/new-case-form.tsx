import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { enterCase } from '../../contract/handling.ts';
import { listServices, readService, type ServiceGuide } from '../../contract/services.ts';
import { hallTexts } from '../texts.ts';
import { ContactFields, contactSent } from './contact-fields.tsx';
import { FirmField } from './firm-field.tsx';
import { GroupFields } from './group-fields.tsx';
import { type NewCase, newCaseDraft, nothingEntered, withFirm } from './new-case-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { sentOf } from './typed-answers.ts';
import { personSent, personTyped } from './typed-person.ts';

/** Entering a case: the service first, since it says what is asked. What is typed is kept until it is sent. */
export function NewCaseForm() {
  const t = useText(hallTexts);
  const go = useGo();
  const draft = useDraft(newCaseDraft, nothingEntered);
  const write = useWrite(enterCase);
  const { value, change } = draft;
  async function send(submit: boolean) {
    const { contact, answers, people, firm, firmPapers, ...rest } = value;
    const entered = await write.send({
      ...rest,
      firmId: firm?.id ?? null,
      firmPapers: firm !== null && firmPapers,
      contact: contactSent(contact),
      answers: sentOf(answers, {}) as Record<string, string>,
      people: people.map(personSent),
      submit,
    });
    if (!entered) return;
    draft.drop();
    go(`/cases/${entered.id}`, { replace: true });
  }
  return (
    <Form id="new-case" refusal={write.refusal} onSend={() => void send(true)} draft={draft}>
      <ServiceField
        value={value.service}
        onValue={(service) => change({ service, answers: value.firm?.answers ?? {} })}
      />
      {value.service && (
        <>
          <HowItCame value={value} onValue={change} />
          <FirmField value={value.firm} onValue={(firm) => change(withFirm(firm, value))} />
          <ContactFields value={value.contact} onValue={(contact) => change({ contact })} />
          <AskedByService value={value} onValue={change} />
          <div className="new-case-steps">
            <Button look="seal" busy={write.sending} onClick={() => void send(true)}>
              {t('enter.submit')}
            </Button>
            <Button busy={write.sending} onClick={() => void send(false)}>
              {t('enter.keep')}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}

function ServiceField({ value, onValue }: { value: string; onValue: (code: string) => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const services = useRead(listServices, {}).data?.items ?? [];
  return (
    <SelectField
      name="service"
      label={t('enter.service')}
      hint={t('enter.serviceHint')}
      value={value}
      onValue={onValue}
      options={[
        { value: '', label: t('answers.unanswered') },
        ...services.map(({ code, name }) => ({ value: code, label: say(name) })),
      ]}
    />
  );
}

interface PartProps {
  value: NewCase;
  onValue: (some: Partial<NewCase>) => void;
}

function HowItCame({ value, onValue }: PartProps) {
  const t = useText(hallTexts);
  return (
    <div className="both-fields">
      <SelectField
        name="channel"
        label={t('enter.channel')}
        value={value.channel}
        onValue={(channel) => onValue({ channel: channel === 'post' ? 'post' : 'counter' })}
        options={(['counter', 'post'] as const).map((one) => ({ value: one, label: t(`channel.${one}`) }))}
      />
      <SelectField
        name="language"
        label={t('contact.language')}
        value={value.language}
        onValue={(language) => onValue({ language: language === 'en' ? 'en' : 'zh' })}
        options={(['zh', 'en'] as const).map((one) => ({ value: one, label: t(`contact.in.${one}`) }))}
      />
    </div>
  );
}

/** People and questions, as the service has them. No name goes with the request that asks for them. */
function AskedByService({ value, onValue }: PartProps) {
  const read = useRead(readService, { code: value.service });
  const asked = ({ questions }: ServiceGuide) => questions.filter(({ askedOf }) => askedOf === 'applicant');
  return (
    <Loaded from={read} part>
      {(guide) => (
        <>
          <FirmPapersField of={guide} value={value} onValue={onValue} />
          <PeopleFields
            most={guide.people.max}
            value={value.people.length > 0 ? value.people : [personTyped()].slice(0, guide.people.min)}
            onValue={(people) => onValue({ people })}
          />
          <GroupFields
            groups={guide.groups}
            questions={asked(guide)}
            value={value.answers}
            onValue={(answers) => onValue({ answers })}
          />
        </>
      )}
    </Loaded>
  );
}

/** The papers the firm keeps that this service asks: handed in with the case unless the clerk says otherwise. */
function FirmPapersField({ of, value, onValue }: PartProps & { of: ServiceGuide }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const asked = new Set(of.papers.filter(({ reusable }) => reusable).map(({ id }) => id));
  const kept = value.firm?.papers.filter(({ paper }) => asked.has(paper)) ?? [];
  if (kept.length === 0) return null;
  const named = kept.map(({ name, expiresOn }) =>
    expiresOn ? t('enter.paperUntil', { paper: say(name), until: dayWords(lang, expiresOn) }) : say(name),
  );
  return (
    <ChecksField
      name="firmPapers"
      label={t('enter.firmPapers')}
      value={value.firmPapers ? ['yes'] : []}
      onValue={(chosen) => onValue({ firmPapers: chosen.length > 0 })}
      options={[{ value: 'yes', label: named.join(t('papers.comma')) }]}
    />
  );
}
