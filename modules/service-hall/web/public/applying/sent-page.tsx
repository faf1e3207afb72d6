import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import type { Letter } from '../../../contract/letters.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { useOwnPath } from './case-home.tsx';
import { dueWords } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { handedFor, pathOfSlot, slotsOf } from './tasks.ts';
import { applyTexts } from './texts.ts';

interface Props extends OwnPage {
  own: OwnCase;
  guide: ServiceGuide;
  /** The receipt as a letter, where this service has one. */
  receipt: Letter | null;
  /** The address of tracking as a square code, drawn. */
  qr: { path: string; size: number };
}

/** The receipt: reference, day 0, what was received, what comes next. */
export function SentPage({ office, reading, form, own, guide, receipt, qr }: Props) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const { clock, number } = own;
  const slots = slotsOf(own, guide);
  const handed = slots.filter((slot) => handedFor(own, slot));
  const originals = slots.filter(({ paper }) => paper.form === 'original' && paper.needed === 'yes');
  const due = clock && dueWords(lang, clock);
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={own.service.name}
      title={applyTexts.sentTitle}
      back={null}
    >
      <div className="own-receipt">
        <div>
          <dl className="own-facts">
            <div>
              <dt>{applyTexts.reference[lang]}</dt>
              <dd className="own-number n">{number}</dd>
            </div>
            {clock && (
              <div>
                <dt>{applyTexts.received[lang]}</dt>
                <dd>{dayWords(lang, clock.receivedOn)}</dd>
              </div>
            )}
            {due && (
              <div>
                <dt>{applyTexts.dueBy[lang]}</dt>
                <dd>{due}</dd>
              </div>
            )}
          </dl>
          <p className="own-says own-keep">
            <Lines reading={reading} of={applyTexts.keepSafe} />
          </p>
        </div>
        <figure>
          <svg viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} role="img" aria-label={applyTexts.qr[lang]}>
            <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
          <figcaption className="cap">{applyTexts.qr[lang]}</figcaption>
        </figure>
      </div>
      <Part reading={reading} id="handed" title={applyTexts.handed}>
        {handed.length === 0 && <p>{applyTexts.noPapers[lang]}</p>}
        <PaperNames reading={reading} slots={handed} />
      </Part>
      {originals.length > 0 && (
        <Part reading={reading} id="originals" title={applyTexts.bringOriginals}>
          <PaperNames reading={reading} slots={originals} />
        </Part>
      )}
      <Part reading={reading} id="next" title={applyTexts.nextTitle}>
        <p className="own-says">
          <Lines reading={reading} of={applyTexts.nextSays} />
        </p>
      </Part>
      <p className="pub-form go own-ways">
        {receipt && (
          <a className="b b-primary" href={ownPath(office, reading, `/case/letters/${receipt.id}.pdf`)}>
            <Words reading={reading} of={applyTexts.receiptPdf} />
          </a>
        )}
        <a className="b" href={ownPath(office, reading, '/case')}>
          <Words reading={reading} of={{ zh: '看办到哪里', en: 'See how it stands' }} />
        </a>
      </p>
    </OwnFrame>
  );
}

function PaperNames({ reading, slots }: { reading: OwnPage['reading']; slots: ReturnType<typeof slotsOf> }) {
  const lang = pageLang(reading);
  return (
    <ul className="guide-list">
      {slots.map((slot) => (
        <li key={pathOfSlot(slot)}>
          <Words reading={reading} of={slot.paper.name} />
          {slot.person && <span className="cap"> {nameOf(slot.person, lang)}</span>}
        </li>
      ))}
    </ul>
  );
}
