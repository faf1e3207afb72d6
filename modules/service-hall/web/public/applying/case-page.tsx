import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type PublicOffice, publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import type { Letter } from '../../../contract/letters.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { closeOutTexts } from '../desk/close-out-texts.ts';
import { Part } from '../part.tsx';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Standing } from './standing.tsx';
import { applyTexts } from './texts.ts';

interface Props extends Omit<OwnPage, 'office'> {
  office: PublicOffice;
  own: OwnCase;
  guide: ServiceGuide;
  letters: readonly Letter[];
}

/** One's own case after it was submitted: how it stands, and what one may do. */
export function CasePage({ office, reading, form, own, guide, letters }: Props) {
  const { abilities } = own;
  const closesOut = own.state === 'done' && guide.after.some((duty) => duty.closesOut);
  const ways = [
    abilities['answerCorrection'] === true && {
      path: '/case/correct',
      label: followTexts.putRight,
      look: 'b-seal',
    },
    abilities['rate'] === true && { path: '/case/rate', label: followTexts.rate, look: 'b-primary' },
    closesOut && { path: '/case/close-out', label: closeOutTexts.title, look: 'b-primary' },
    { path: '/case/sent', label: applyTexts.receipt, look: '' },
    { path: '/case/pause', label: followTexts.askLink, look: '' },
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
      <Standing office={office} reading={reading} of={{ ...own, stages: guide.stages }} />
      {letters.length > 0 && (
        <Part reading={reading} id="letters" title={followTexts.letters}>
          <ul className="guide-list">
            {letters.map(({ id, name, number }) => (
              <li key={id}>
                <a href={publicPath(office.code, reading, `/case/letters/${id}.pdf`)}>
                  <Words reading={reading} of={name} /> <span className="n">{number}</span>
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Ways office={office.code} reading={reading} ways={ways.filter(({ look }) => !mine.has(look))} />
    </OwnFrame>
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
  if (ways.length === 0) return null;
  return (
    <p className="pub-form go own-ways">
      {ways.map(({ path, label, look }) => (
        <a key={path} className={`b ${look}`} href={publicPath(office, reading, path)}>
          <Words reading={reading} of={label} />
        </a>
      ))}
    </p>
  );
}
