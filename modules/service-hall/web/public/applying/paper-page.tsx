import { sizeWords } from '../../../../../kernel/contract/file-kinds.ts';
import { FileField, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import type { FirmPaper } from '../../../contract/firms.ts';
import { notNamed } from '../../../contract/places.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { PaperStanding } from './papers-page.tsx';
import { Findings, Version } from './parts.tsx';
import { handedFor, isSlotOpen, type Slot } from './tasks.ts';
import { applyTexts } from './texts.ts';
import { UseKept } from './use-kept.tsx';

interface Props extends OwnPage {
  own: OwnCase;
  slot: Slot;
  /** The firm’s own, where it keeps one that may be used. */
  kept: FirmPaper | null;
}

/** One paper: what it must be like, what was handed in and found in it, and the field to bring it or another. */
export function PaperPage({ office, reading, form, own, slot, kept }: Props) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const { paper, person } = slot;
  const handed = handedFor(own, slot);
  const open = isSlotOpen(own, slot);
  const back = { path: '/case/papers', label: applyTexts.papers };
  return (
    <OwnFrame
      {...{ office, reading, form, back }}
      labels={{ issuedOn: applyTexts.issuedOn }}
      kicker={person ? { zh: nameOf(person, 'zh'), en: nameOf(person, 'en') } : own.service.name}
      title={paper.name}
      says={paper.how}
    >
      {handed?.file && !form.problem && (
        <section className="pub-form own-handed" aria-label={handed.file.name}>
          <p>
            <span className="own-file">{handed.file.name}</span>{' '}
            <span className="cap n">{sizeWords(handed.file.size)}</span>{' '}
            <PaperStanding reading={reading} standing={handed.standing} />
          </p>
          <Findings reading={reading} of={handed.findings} />
          {handed.standing === 'doubtful' && (
            <p className="cap">
              <Lines reading={reading} of={applyTexts.doubtSays} />
            </p>
          )}
        </section>
      )}
      {!open && (
        <p className="own-says">
          <Lines reading={reading} of={notNamed} />
        </p>
      )}
      {open && kept && <UseKept {...{ office, reading, form, own, kept }} />}
      {open && (
        <PublicForm reading={reading} state={form} files>
          <Version of={own} />
          <FileField
            reading={reading}
            state={form}
            name="file"
            label={handed ? applyTexts.replace : applyTexts.file}
            hint={kindsHint(paper.accepts)}
            accepts={paper.accepts}
          />
          {(paper.mostMonths !== undefined || paper.expires) && (
            <TextField
              reading={reading}
              state={form}
              name="issuedOn"
              type="date"
              size="short"
              label={applyTexts.issuedOn}
              kept={handed?.issuedOn ?? ''}
            />
          )}
          <p className="go">
            <SendButton reading={reading} of={applyTexts.upload} look={handed ? '' : 'b-seal'} />
            {handed && (
              <a className="b b-primary" href={ownPath(office, reading, '/case/papers')}>
                <Words reading={reading} of={applyTexts.backToPapers} />
              </a>
            )}
          </p>
        </PublicForm>
      )}
      {open && handed && (
        <PublicForm reading={reading} state={form}>
          <Version of={own} />
          <input type="hidden" name="takeBack" value={handed.id} />
          <button type="submit" className="b b-quiet">
            {applyTexts.takeBack[lang]}
          </button>
        </PublicForm>
      )}
    </OwnFrame>
  );
}

const kindNames: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'application/pdf': 'PDF',
};

function kindsHint(accepts: readonly string[]) {
  const kinds = accepts.map((type) => kindNames[type] ?? type);
  return { zh: `${kinds.join('、')}，不超过12 MB。`, en: `${kinds.join(', ')}; 12 MB at most.` };
}
