import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { CasePaper, OwnCase } from '../../../contract/case.ts';
import type { FirmPaper } from '../../../contract/firms.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { handedFor, isSlotOpen, pathOfSlot, type Slot, slotsOf } from './tasks.ts';
import { applyTexts } from './texts.ts';
import { UseKept } from './use-kept.tsx';

const marks: Record<CasePaper['standing'], string> = {
  good: 'st-granted',
  doubtful: 'st-late',
  bad: 'st-error',
  seen: 'st-done',
  overruled: 'st-done',
};

/** The papers of an application: what is there and how it stands, what is still wanted, what is brought to the counter. */
export function PapersPage({
  office,
  reading,
  form,
  own,
  guide,
  kept,
}: OwnPage & { own: OwnCase; guide: ServiceGuide; kept: readonly FirmPaper[] }) {
  const ownPath = useOwnPath();
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={own.service.name}
      title={applyTexts.papers}
      says={applyTexts.papersSay}
    >
      <div className="pub-form">
        <ol className="own-tasks">
          {slotsOf(own, guide)
            .filter((slot) => isSlotOpen(own, slot))
            .map((slot) => (
              <SlotRow
                key={pathOfSlot(slot)}
                {...{ office, reading, form, own, slot }}
                kept={slot.person ? undefined : kept.find(({ paper }) => paper === slot.paper.id)}
              />
            ))}
        </ol>
        <p className="go">
          <a className="b" href={ownPath(office, reading, '/case')}>
            <Words reading={reading} of={applyTexts.toList} />
          </a>
        </p>
      </div>
    </OwnFrame>
  );
}

function SlotRow({
  office,
  reading,
  form,
  own,
  slot,
  kept,
}: OwnPage & { own: OwnCase; slot: Slot; kept: FirmPaper | undefined }) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const { paper, person } = slot;
  const handed = handedFor(own, slot);
  const original = paper.form === 'original' && !handed;
  return (
    <li>
      {original ? (
        <span>
          <Words reading={reading} of={paper.name} />
        </span>
      ) : (
        <a href={ownPath(office, reading, pathOfSlot(slot))}>
          <Words reading={reading} of={paper.name} />
        </a>
      )}
      {handed ? (
        <PaperStanding reading={reading} standing={handed.standing} />
      ) : (
        <span className={`st ${original || paper.needed !== 'yes' ? 'st-note' : 'st-waiting'}`}>
          {
            (original ? applyTexts.original : paper.needed === 'yes' ? applyTexts.todo : applyTexts.perhaps)[
              lang
            ]
          }
        </span>
      )}
      {kept && !handed && <UseKept {...{ office, reading, form, own, kept }} />}
      {(person || handed?.file) && (
        <span className="cap">
          {[person && nameOf(person, lang), handed?.file?.name].filter(Boolean).join(' · ')}
        </span>
      )}
    </li>
  );
}

export function PaperStanding({ reading, standing }: { reading: Reading; standing: CasePaper['standing'] }) {
  return <span className={`st ${marks[standing]}`}>{applyTexts[standing][pageLang(reading)]}</span>;
}
