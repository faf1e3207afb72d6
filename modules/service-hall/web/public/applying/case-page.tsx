import { sizeWords } from '../../../../../kernel/contract/file-kinds.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { instantWords } from '../../../../../kernel/contract/office-time.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { type PublicOffice, pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { readCaseEconomies } from '../../../contract/cards.ts';
import type { OwnCase } from '../../../contract/case.ts';
import type { CloseOut } from '../../../contract/close-outs.ts';
import type { Letter } from '../../../contract/letters.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { closeOutDue } from '../desk/close-out-due.ts';
import { closeOutTexts } from '../desk/close-out-texts.ts';
import { useAtDesk, useOwnPath } from './case-home.tsx';
import { EconomyBoard } from './economies.tsx';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { PaperStanding } from './papers-page.tsx';
import { Standing } from './standing.tsx';
import { applyTexts } from './texts.ts';

interface Props extends Omit<OwnPage, 'office'> {
  office: PublicOffice;
  own: OwnCase;
  guide: ServiceGuide;
  letters: readonly Letter[];
  /** What the economies said, where it is a case of the travel card. */
  economies: OutputOf<typeof readCaseEconomies> | null;
  /** What is still to be said of the guests or passports after it was done, and by when. */
  closeOut: CloseOut | null;
}

/** One's own case after it was submitted: how it stands, and what one may do. */
export function CasePage({ office, reading, form, own, guide, letters, economies, closeOut }: Props) {
  const ownPath = useOwnPath();
  const { abilities } = own;
  const owed = closeOut?.state === 'open';
  const lang = pageLang(reading);
  const atDesk = useAtDesk();
  const ways = [
    abilities['answerCorrection'] === true && {
      path: '/case/correct',
      label: followTexts.putRight,
      look: 'b-seal',
    },
    closeOut !== null && {
      path: '/case/close-out',
      label: closeOutTexts[closeOut.kind === 'passports' ? 'passports' : 'title'],
      look: owed ? 'b-primary' : '',
    },
    // What is owed stands before what is asked kindly.
    abilities['rate'] === true && {
      path: '/case/rate',
      label: followTexts.rate,
      look: owed ? '' : 'b-primary',
    },
    { path: '/case/sent', label: applyTexts.receipt, look: '' },
    !atDesk && { path: '/case/pause', label: followTexts.askLink, look: '' },
    abilities['withdraw'] === true && { path: '/case/withdraw', label: applyTexts.withdraw, look: 'b-quiet' },
  ].filter((way) => way !== false);
  return (
    <OwnFrame
      office={office.code}
      {...{ reading, form }}
      kicker={{ zh: own.number ?? '', en: own.number ?? '' }}
      title={own.service.name}
      back={null}
    >
      <Ways office={office.code} reading={reading} ways={ways.filter(({ look }) => mine.has(look))} />
      <Standing
        office={office}
        reading={reading}
        of={{ ...own, stages: guide.stages }}
        owed={closeOut && closeOutDue(closeOut)}
      />
      {economies && <EconomyBoard reading={reading} {...economies} />}
      {letters.length > 0 && (
        <Part reading={reading} id="letters" title={followTexts.letters}>
          <ul className="guide-list">
            {letters.map(({ id, name, number, issuedAt }) => (
              <li key={id}>
                <a href={ownPath(office.code, reading, `/case/letters/${id}.pdf`)}>
                  <Words reading={reading} of={name} /> <span className="n">{number}</span>
                </a>
                <span className="cap"> {instantWords(lang, office.timeZone, issuedAt)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <OwnFiles {...{ office: office.code, reading, own, guide }} />
      <Ways office={office.code} reading={reading} ways={ways.filter(({ look }) => !mine.has(look))} />
    </OwnFrame>
  );
}

/** What one handed in oneself: each file can be had again, as it is kept. */
function OwnFiles({
  office,
  reading,
  own,
  guide,
}: Pick<Props, 'own' | 'guide' | 'reading'> & { office: string }) {
  const lang = pageLang(reading);
  const ownPath = useOwnPath();
  const files = own.papers.flatMap(({ id, paper, person, file, standing }) =>
    file ? [{ id, paper, person, file, standing }] : [],
  );
  if (files.length === 0) return null;
  return (
    <Part reading={reading} id="files" title={applyTexts.handed}>
      <ul className="guide-list">
        {files.map(({ id, paper, person, file, standing }) => {
          const name = guide.papers.find((one) => one.id === paper)?.name;
          const who = own.people.find((one) => one.id === person);
          return (
            <li key={id}>
              {name && <Words reading={reading} of={name} />}{' '}
              {who && <span className="cap">{nameOf(who, lang)}</span>}{' '}
              <PaperStanding reading={reading} standing={standing} />
              <br />
              <a
                className="cap"
                href={ownPath(office, reading, `/case/files/${file.id}`)}
                download={file.name}
              >
                {file.name} · {sizeWords(file.size)}
              </a>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** What is one’s own to do stands before all else. */
const mine: ReadonlySet<string> = new Set(['b-seal', 'b-primary']);

interface Way {
  path: string;
  label: Both;
  look: string;
}

function Ways({ office, reading, ways }: { office: string; reading: Reading; ways: readonly Way[] }) {
  const ownPath = useOwnPath();
  if (ways.length === 0) return null;
  return (
    <p className="pub-form go own-ways">
      {ways.map(({ path, label, look }) => (
        <a key={path} className={`b ${look}`} href={ownPath(office, reading, path)}>
          <Words reading={reading} of={label} />
        </a>
      ))}
    </p>
  );
}
