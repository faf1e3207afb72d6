import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { Choices, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { CloseOut } from '../../../contract/close-outs.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { Version } from '../applying/parts.tsx';
import { closeOutDue } from './close-out-due.ts';
import { closeOutTexts as t } from './close-out-texts.ts';

/** The days of each guest of an invitation, on one page. */
export function CloseOutPage({ office, reading, form, closeOut }: OwnPage & { closeOut: CloseOut }) {
  const lang = pageLang(reading);
  const at = { reading, state: form };
  const { case: of, visits, late, state, why, abilities } = closeOut;
  const due = closeOutDue(closeOut);
  const day = { type: 'date', size: 'short' } as const;
  const says = state === 'open' ? t.says : t.closed;
  const labels = Object.fromEntries(
    visits.flatMap(({ personId, name }) => [
      [`arrivedOn.${personId}`, named(name, t.arrived)],
      [`leftOn.${personId}`, named(name, t.left)],
    ]),
  );
  return (
    <OwnFrame
      {...{ office, reading, form }}
      back={{ path: '/case', label: t.toCase }}
      kicker={{ zh: of.number, en: of.number }}
      title={t.title}
      says={says}
      labels={{ ...labels, why: t.why }}
    >
      {due && (
        <p className="own-says">
          <span className={`st ${late ? 'st-late' : 'st-waiting'}`}>{due[lang]}</span>
        </p>
      )}
      {abilities['record'] === true && state === 'open' ? (
        <PublicForm reading={reading} state={form}>
          <Version of={closeOut} />
          {visits.map(({ personId, name, came, arrivedOn, leftOn }) => (
            <Part key={personId} reading={reading} id={`guest-${personId}`} title={name}>
              <Choices
                {...at}
                name={`came.${personId}`}
                label={t.came}
                kept={came === null ? '' : came ? 'yes' : 'no'}
                choices={[
                  { value: 'yes', label: t.yes },
                  { value: 'no', label: t.no },
                  { value: '', label: t.later },
                ]}
              />
              <TextField
                {...at}
                {...day}
                name={`arrivedOn.${personId}`}
                label={t.arrived}
                kept={arrivedOn ?? ''}
              />
              <TextField {...at} {...day} name={`leftOn.${personId}`} label={t.left} kept={leftOn ?? ''} />
            </Part>
          ))}
          <TextField {...at} name="why" label={t.why} kept={why ?? ''} />
          <p className="go">
            <SendButton reading={reading} of={t.save} look="b-seal" />
          </p>
        </PublicForm>
      ) : (
        <dl className="own-facts own-check">
          {visits.map(({ personId, name, came, arrivedOn, leftOn }) => (
            <div key={personId}>
              <dt>
                <Words reading={reading} of={name} />
              </dt>
              <dd>
                {came === false ? (
                  <Lines reading={reading} of={t.no} />
                ) : (
                  <span className="n">{[arrivedOn, leftOn].filter(Boolean).join(' – ') || '—'}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </OwnFrame>
  );
}

function named(name: Both, label: Both): Both {
  return { zh: `${name.zh} ${label.zh}`, en: `${name.en}: ${label.en}` };
}
