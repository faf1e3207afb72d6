import { dayWords } from '../../../../kernel/contract/day-words.ts';
import {
  Choices,
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
  const { contact, days } = desk;
  return (
    <OwnPageFrame
      {...{ reading, form, labels }}
      kicker={bodyOf(desk.body)}
      title={outsideTexts.new}
      says={desk.open ? outsideTexts.newSays : undefined}
      back={{ href: publicPath(office, reading, '/translate'), label: outsideTexts.back }}
    >
      {desk.open ? (
        <PublicForm {...at} files>
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
            hint={form.problem ? filesHintAgain : outsideTexts.filesHint}
            accepts={['.docx', '.html', '.htm', '.txt', '.xlf', '.xliff']}
          />
          <TextArea {...at} name="text" rows={8} label={outsideTexts.text} />
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
          <TextField
            {...at}
            name="contact.name"
            size="mid"
            label={outsideTexts.contactName}
            kept={contact?.name ?? undefined}
            autoComplete="name"
          />
          <TextField
            {...at}
            name="contact.email"
            type="email"
            size="mid"
            label={outsideTexts.email}
            kept={contact?.email}
            autoComplete="email"
          />
          <TextField
            {...at}
            name="contact.phone"
            type="tel"
            size="mid"
            label={outsideTexts.phone}
            kept={contact?.phone ?? undefined}
            autoComplete="tel"
          />
          <p className="go">
            <SendButton reading={reading} of={outsideTexts.send} look="b-seal" />
          </p>
        </PublicForm>
      ) : (
        <p className="own-says">
          <Lines reading={reading} of={outsideTexts.endedSays} />
        </p>
      )}
    </OwnPageFrame>
  );
}

const filesHintAgain = {
  zh: `${outsideTexts.filesAgain.zh}${outsideTexts.filesHint.zh}`,
  en: `${outsideTexts.filesAgain.en} ${outsideTexts.filesHint.en}`,
};
