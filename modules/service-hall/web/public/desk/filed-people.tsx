import { fill } from '../../../../../kernel/contract/errors.ts';
import { FileField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { DroppedFile, FiledCase, Filing } from '../../../contract/filings.ts';
import type { OwnPage } from '../applying/frame.tsx';
import { deskCasePath } from './desk-case-path.ts';
import { filedStates, outcomeWords, filingTexts as t } from './filing-texts.ts';

interface Props extends OwnPage {
  filing: Filing;
  files: readonly DroppedFile[];
}

/** Who was filed, what is still missing of each, the files for all of them, and the button that submits who is complete. */
export function FiledPeople({ office, reading, form, filing, files }: Props) {
  const complete = filing.cases.filter(({ state, missing }) => state === 'draft' && missing.length === 0);
  const drafts = filing.cases.some(({ state }) => state === 'draft');
  return (
    <>
      {files.length > 0 && <WhatBecame reading={reading} files={files} />}
      <Part reading={reading} id="people" title={t.people}>
        <ol className="own-tasks own-check">
          {filing.cases.map((one) => (
            <PersonRow key={one.id} {...{ office, reading, one }} />
          ))}
        </ol>
      </Part>
      {drafts && filing.abilities['attach'] === true && (
        <Part reading={reading} id="files" title={t.files}>
          <p className="own-says">
            <Lines reading={reading} of={t.filesSay} />
          </p>
          <PublicForm reading={reading} state={form} files>
            <FileField
              reading={reading}
              state={form}
              name="files"
              label={t.filesField}
              accepts={['image/jpeg', 'image/png', 'application/pdf']}
              several
            />
            <p className="go">
              <SendButton reading={reading} of={t.hand} look="b-primary" name="act" value="files" />
            </p>
          </PublicForm>
        </Part>
      )}
      {drafts && (
        <PublicForm reading={reading} state={form}>
          <p className="own-declare">
            <Lines reading={reading} of={complete.length > 0 ? t.declare : t.noneComplete} />
          </p>
          {filing.abilities['submit'] === true && (
            <p className="go">
              <SendButton
                reading={reading}
                of={fill(t.submit, { count: complete.length })}
                look="b-seal"
                name="act"
                value="submit"
              />
            </p>
          )}
        </PublicForm>
      )}
    </>
  );
}

function PersonRow({ office, reading, one }: { office: string; reading: Props['reading']; one: FiledCase }) {
  const draft = one.state === 'draft';
  const mark = !draft ? 'st-done' : one.missing.length === 0 ? 'st-granted' : 'st-waiting';
  const says = !draft
    ? filedStates[one.state]
    : one.missing.length === 0
      ? t.complete
      : fill(t.missing, { count: one.missing.length });
  return (
    <li>
      <a href={publicPath(office, reading, deskCasePath(one.id))}>
        <Words reading={reading} of={one.name} />
      </a>
      <span className={`st ${mark}`}>
        <Words reading={reading} of={says} />
      </span>
      <span className="cap n">{[one.number, one.passport].filter(Boolean).join(' · ')}</span>
      {one.missing.length > 0 && (
        <details className="own-wide">
          <summary>
            <Words reading={reading} of={{ zh: '缺什么', en: 'What is missing' }} />
          </summary>
          <ul className="guide-list">
            {one.missing.map(({ kind, name, says: said }) => (
              <li key={`${kind} ${name}`}>
                <Words reading={reading} of={said} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function WhatBecame({ reading, files }: Pick<Props, 'reading' | 'files'>) {
  const lost = files.filter(({ outcome }) => outcome !== 'filed');
  const found = files.filter(({ outcome }) => outcome === 'filed');
  return (
    <Part reading={reading} id="became" title={t.whatBecame}>
      <ol className="own-tasks own-check" role="status">
        {[...lost, ...found].map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <li key={at}>
            <span className="own-file">{file.name}</span>
            <span className={`st ${wordsOf(file).mark}`}>
              <Words reading={reading} of={wordsOf(file).says} />
            </span>
            <span className="cap">
              {file.person && <Words reading={reading} of={file.person} />}
              {file.paper && (
                <>
                  {' · '}
                  <Words reading={reading} of={file.paper} />
                </>
              )}
            </span>
            {file.says.map((says) => (
              <span className="cap" key={says.en}>
                <Lines reading={reading} of={says} />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What was filed may still want a look. */
function wordsOf({ outcome, says }: DroppedFile) {
  return outcomeWords[outcome === 'filed' && says.length > 0 ? 'doubtful' : outcome];
}
