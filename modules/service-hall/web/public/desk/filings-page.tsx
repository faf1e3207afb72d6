import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { fill } from '../../../../../kernel/contract/errors.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../../kernel/contract/office-time.ts';
import { Choices, FileField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { FilingHead } from '../../../contract/filings.ts';
import { DeskFrame, type DeskPage } from '../firm/frame.tsx';
import { sheetName, filingTexts as t } from './filing-texts.ts';

interface Props extends DeskPage {
  services: readonly { code: string; name: Both }[];
  filings: readonly FilingHead[];
  /** The office's: a filing is of a day there. */
  timeZone: string;
}

const sheets = [
  '.xlsx',
  '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
];

/** Filing by a sheet: the sheet to download, where it is handed in unless the desk is paused, and the filings there were. */
export function FilingsPage({ office, reading, form, desk, services, filings, timeZone }: Props) {
  const lang = pageLang(reading);
  return (
    <DeskFrame
      {...{ office, reading, form, desk }}
      title={t.title}
      says={t.says}
      labels={{ file: t.file, service: t.service }}
    >
      <Part reading={reading} id="sheet" title={t.step1}>
        <ul className="guide-list">
          {services.map(({ code, name }) => (
            <li key={code}>
              <a href={`/o/${office}/firm/filing/${code}.xlsx`}>
                <Words reading={reading} of={name} />
              </a>
            </li>
          ))}
        </ul>
      </Part>
      {desk.works && <HandIn {...{ reading, form, services }} />}
      <Part reading={reading} id="before" title={t.before}>
        {filings.length === 0 ? (
          <p className="cap">
            <Lines reading={reading} of={t.none} />
          </p>
        ) : (
          <ol className="own-tasks">
            {filings.map((one) => (
              <li key={one.id}>
                <a href={publicPath(office, reading, `/firm/filing/${one.id}`)}>
                  {sheetName(one.fileName)[lang]}
                </a>
                <span className="n">{dayWords(lang, civil(timeZone, one.madeAt).day)}</span>
                <span className="cap">
                  <Words reading={reading} of={one.service.name} /> ·{' '}
                  <Words reading={reading} of={howItStands(one)} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </Part>
    </DeskFrame>
  );
}

function HandIn({ reading, form, services }: Pick<Props, 'reading' | 'form' | 'services'>) {
  return (
    <Part reading={reading} id="hand-in" title={t.step2}>
      <PublicForm reading={reading} state={form} files>
        <Choices
          reading={reading}
          state={form}
          name="service"
          label={t.service}
          kept={services[0]?.code}
          choices={services.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <FileField
          reading={reading}
          state={form}
          name="file"
          label={t.file}
          hint={t.fileHint}
          accepts={sheets}
        />
        <p className="go">
          <SendButton reading={reading} of={t.look} look="b-seal" />
        </p>
      </PublicForm>
    </Part>
  );
}

function howItStands({ state, cases, drafts }: FilingHead): Both {
  if (state === 'tried') return t.tried;
  return fill(
    { zh: '{cases}人，其中草稿{drafts}份', en: '{cases} people, {drafts} of them drafts' },
    { cases, drafts },
  );
}
