import { dayWords } from '../../../../kernel/contract/day-words.ts';
import {
  Choices,
  type FieldProps,
  FileField,
  SelectField,
  TextArea,
  TextField,
} from '../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import { type OwnPage, OwnPageFrame } from '../../../../kernel/web/public/own-frame.tsx';
import { publicPath } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import { jobKinds } from '../../contract/jobs.ts';
import type { OwnDesk } from '../../contract/outside.ts';
import { bodyOf } from './parts.tsx';
import { daysWords, outsideTexts } from './texts.ts';

/** What the fields are called, where something is to be mended. */
const labels = {
  title: outsideTexts.name,
  kind: outsideTexts.kind,
  direction: outsideTexts.direction,
  days: outsideTexts.days,
  wantedBy: outsideTexts.otherDay,
  use: outsideTexts.use,
  instructions: outsideTexts.instructions,
  files: outsideTexts.files,
  text: outsideTexts.text,
  'contact.name': outsideTexts.contactName,
  'contact.email': outsideTexts.email,
  'contact.phone': outsideTexts.phone,
};

/** Asking for a translation: everything the centre needs to quote it, on one page. */
export function NewRequestPage({ office, reading, form, desk }: OwnPage & { desk: OwnDesk }) {
  const at = { reading, state: form };
  return (
    <OwnPageFrame
      {...{ reading, form, labels }}
      kicker={bodyOf(desk.body)}
      title={outsideTexts.new}
      says={desk.shut ? undefined : outsideTexts.newSays}
      back={{ href: publicPath(office, reading, '/translate'), label: outsideTexts.back }}
    >
      {desk.shut ? (
        <p className="own-says">
          <Lines reading={reading} of={desk.shut} />
        </p>
      ) : (
        <PublicForm {...at} files>
          <TextFields {...at} />
          <WishFields {...at} days={desk.days} />
          <ContactFields {...at} contact={desk.contact} />
          <p className="go">
            <SendButton reading={reading} of={outsideTexts.send} look="b-seal" />
          </p>
        </PublicForm>
      )}
    </OwnPageFrame>
  );
}

type At = Pick<FieldProps, 'reading' | 'state'>;

/** What is to be translated. */
function TextFields(at: At) {
  return (
    <>
      <TextField {...at} name="title" label={outsideTexts.name} />
      <Choices
        {...at}
        name="direction"
        label={outsideTexts.direction}
        kept="zh-en"
        choices={[
          { value: 'zh-en', label: outsideTexts.zhEn },
          { value: 'en-zh', label: outsideTexts.enZh },
        ]}
      />
      <SelectField
        {...at}
        name="kind"
        label={outsideTexts.kind}
        none={outsideTexts.choose}
        choices={Object.entries(jobKinds).map(([value, label]) => ({ value, label }))}
      />
      <FileField
        {...at}
        name="files"
        several
        label={outsideTexts.files}
        hint={at.state.problem ? filesHintAgain : outsideTexts.filesHint}
        accepts={['.docx', '.html', '.htm', '.txt', '.xlf', '.xliff']}
      />
      <TextArea {...at} name="text" rows={8} label={outsideTexts.text} />
    </>
  );
}

/** What for, by when, and how it is wanted. */
function WishFields({ days, ...at }: At & Pick<OwnDesk, 'days'>) {
  return (
    <>
      <TextField {...at} name="use" label={outsideTexts.use} hint={outsideTexts.useHint} />
      <SelectField
        {...at}
        name="days"
        label={outsideTexts.days}
        none={outsideTexts.choose}
        kept="5"
        choices={days.map(({ count, day }) => ({
          value: String(count),
          label: daysWords(count, { zh: dayWords('zh', day), en: dayWords('en', day) }),
        }))}
      />
      <TextField
        {...at}
        name="wantedBy"
        type="date"
        size="short"
        label={outsideTexts.otherDay}
        hint={outsideTexts.otherDayHint}
      />
      <TextArea {...at} name="instructions" rows={3} label={outsideTexts.instructions} />
      <Choices
        {...at}
        name="confidential"
        several
        label={outsideTexts.confidential}
        choices={[{ value: 'yes', label: outsideTexts.confidentialYes }]}
      />
    </>
  );
}

/** Whom to ask about it: as last time, unless it is changed. */
function ContactFields({ contact, ...at }: At & Pick<OwnDesk, 'contact'>) {
  const own = { ...at, size: 'mid' } as const;
  return (
    <>
      <TextField
        {...own}
        name="contact.name"
        label={outsideTexts.contactName}
        kept={contact?.name ?? undefined}
        autoComplete="name"
      />
      <TextField
        {...own}
        name="contact.email"
        type="email"
        label={outsideTexts.email}
        kept={contact?.email}
        autoComplete="email"
      />
      <TextField
        {...own}
        name="contact.phone"
        type="tel"
        label={outsideTexts.phone}
        kept={contact?.phone ?? undefined}
        autoComplete="tel"
      />
    </>
  );
}

const filesHintAgain = {
  zh: `${outsideTexts.filesAgain.zh}${outsideTexts.filesHint.zh}`,
  en: `${outsideTexts.filesAgain.en} ${outsideTexts.filesHint.en}`,
};
