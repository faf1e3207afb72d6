import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { FileField, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { AskedPaper } from '../../../contract/firm-desk.ts';
import type { FirmPaper } from '../../../contract/firms.ts';
import { Findings } from '../applying/parts.tsx';
import { DeskFrame, type DeskPage } from './frame.tsx';
import { firmTexts } from './texts.ts';

const marks = { good: 'st-granted', ending: 'st-late', expired: 'st-error', replaced: 'st-done' } as const;

interface ListProps {
  office: string;
  reading: Reading;
  papers: readonly FirmPaper[];
  works: boolean;
}

/** Papers kept with a firm, each with how it stands and until when. */
export function PaperList({ office, reading, papers, works }: ListProps) {
  const lang = pageLang(reading);
  return (
    <ul className="own-tasks">
      {papers.map(({ id, paper, name, state, expiresOn, file }) => (
        <li key={id}>
          {works ? (
            <a href={publicPath(office, reading, `/firm/papers/${paper}`)}>
              <Words reading={reading} of={name} />
            </a>
          ) : (
            <span>
              <Words reading={reading} of={name} />
            </span>
          )}
          <span className={`st ${marks[state]}`}>{firmTexts[state][lang]}</span>
          <span className="cap">
            <span className="own-file">{file.name}</span>
            {expiresOn && ` · ${firmTexts.until[lang]} ${dayWords(lang, expiresOn)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a firm keeps, and what it might. */
export function FirmPapersPage(at: DeskPage) {
  const { office, reading, desk } = at;
  const lang = pageLang(reading);
  const kept = desk.papers.filter(({ state }) => state !== 'replaced');
  const wanting = desk.asked.filter(({ id }) => !kept.some(({ paper }) => paper === id));
  return (
    <DeskFrame {...at} title={firmTexts.papers} says={firmTexts.papersSay}>
      {kept.length > 0 ? (
        <PaperList {...{ office, reading }} papers={kept} works={desk.works} />
      ) : (
        <p className="own-says">{firmTexts.noPapers[lang]}</p>
      )}
      {desk.works && wanting.length > 0 && (
        <Part reading={reading} id="wanting" title={firmTexts.none}>
          <ul className="own-tasks">
            {wanting.map(({ id, name }) => (
              <li key={id}>
                <a href={publicPath(office, reading, `/firm/papers/${id}`)}>
                  <Words reading={reading} of={name} />
                </a>
                <span className="st st-note">{firmTexts.none[lang]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </DeskFrame>
  );
}

/** One paper of a firm: what it must be like, what there is, and the field to bring another. */
export function FirmPaperPage({ asked, ...at }: DeskPage & { asked: AskedPaper }) {
  const { reading, form, desk } = at;
  const lang = pageLang(reading);
  const field = { reading, state: form };
  const [now] = desk.papers.filter(({ paper }) => paper === asked.id);
  return (
    <DeskFrame
      {...at}
      title={asked.name}
      says={asked.how}
      back={{ path: '/firm/papers', label: firmTexts.papers }}
      labels={{ file: firmTexts.file, issuedOn: firmTexts.issuedOn, expiresOn: firmTexts.expiresOn }}
    >
      {now && (
        <section className="pub-form own-handed" aria-label={now.file.name}>
          <p>
            <span className="own-file">{now.file.name}</span>{' '}
            <span className={`st ${marks[now.state]}`}>{firmTexts[now.state][lang]}</span>{' '}
            {now.expiresOn && (
              <span className="cap">
                {firmTexts.until[lang]} {dayWords(lang, now.expiresOn)}
              </span>
            )}
          </p>
          <Findings reading={reading} of={now.findings} />
        </section>
      )}
      {desk.works && (
        <PublicForm {...field} files>
          <FileField
            {...field}
            name="file"
            label={now ? firmTexts.replacePaper : firmTexts.file}
            accepts={asked.accepts}
          />
          <TextField {...field} name="issuedOn" type="date" size="short" label={firmTexts.issuedOn} />
          {asked.expires && (
            <TextField
              {...field}
              name="expiresOn"
              type="date"
              size="short"
              label={firmTexts.expiresOn}
              hint={firmTexts.expiresHint}
            />
          )}
          <p className="go">
            <SendButton reading={reading} of={firmTexts.keep} look="b-seal" />
          </p>
        </PublicForm>
      )}
      {desk.works && now && (
        <PublicForm {...field}>
          <input type="hidden" name="takeAway" value={now.id} />
          <p className="cap">{firmTexts.removePaperSays[lang]}</p>
          <button type="submit" className="b b-quiet">
            {firmTexts.removePaper[lang]}
          </button>
        </PublicForm>
      )}
    </DeskFrame>
  );
}
