import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { type PublicOffice, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { TrackedCase } from '../../../contract/portal.ts';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Standing } from './standing.tsx';

/** Asking how a case stands: the reference and a second fact, no account. */
export function TrackPage({ office, reading, form, reference }: OwnPage & { reference: string }) {
  const at = { reading, state: form };
  return (
    <OwnFrame
      {...{ office, reading, form }}
      title={followTexts.track}
      says={followTexts.trackSays}
      back={null}
    >
      <PublicForm reading={reading} state={form}>
        <TextField
          {...at}
          name="reference"
          label={followTexts.reference}
          hint={followTexts.referenceHint}
          kept={reference}
          size="mid"
          spelled
        />
        <TextField {...at} name="lastFour" label={followTexts.lastFour} size="short" spelled />
        <p className="go">
          <SendButton reading={reading} of={followTexts.look} look="b-seal" />
        </p>
      </PublicForm>
    </OwnFrame>
  );
}

interface TrackedProps extends Omit<OwnPage, 'office'> {
  office: PublicOffice;
  tracked: TrackedCase;
}

/** How a case stands, for whoever knows its reference and a second fact. */
export function TrackedPage({ office, reading, form, tracked }: TrackedProps) {
  return (
    <OwnFrame
      office={office.code}
      {...{ reading, form }}
      kicker={{ zh: tracked.number ?? '', en: tracked.number ?? '' }}
      title={tracked.service.name}
      back={{ path: '/track', label: followTexts.another }}
    >
      <Standing office={office} reading={reading} of={tracked} />
      {tracked.turn !== 'office' && tracked.turn !== 'other' && (
        <p className="own-says own-ways">
          <Lines reading={reading} of={followTexts.byLink} />{' '}
          <a href={publicPath(office.code, reading, '/again')}>
            <Words reading={reading} of={followTexts.askLink} />
          </a>
        </p>
      )}
    </OwnFrame>
  );
}
