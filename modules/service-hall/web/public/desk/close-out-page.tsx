import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { Choices, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { CloseOut } from '../../../contract/close-outs.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { Version } from '../applying/parts.tsx';
import { Part } from '../part.tsx';

const t = {
  title: { zh: '销签', en: 'Close out the invitation' },
  toCase: { zh: '办件', en: 'The case' },
  says: {
    zh: '登记每位来访人的入境和离境日期；没有来的，登记未来访。可以先登记一部分。',
    en: 'Enter the days each guest arrived and left, or that he or she did not come. It may be done in parts.',
  },
  closed: { zh: '已全部登记，本次邀请已销签。', en: 'Everything is entered; the invitation is closed out.' },
  due: { zh: '应在{day}前销签。', en: 'To be closed out by {day}.' },
  late: { zh: '已逾期，应在{day}前销签。', en: 'It is late: it was to be closed out by {day}.' },
  came: { zh: '来访情况', en: 'Did he or she come?' },
  yes: { zh: '来了', en: 'Came' },
  no: { zh: '未来访', en: 'Did not come' },
  later: { zh: '以后再登记', en: 'Enter it later' },
  arrived: { zh: '入境日期', en: 'Arrived on' },
  left: { zh: '离境日期', en: 'Left on' },
  why: { zh: '都没有来的，写明原因', en: 'Where nobody came, say why' },
  save: { zh: '登记', en: 'Enter it' },
} as const satisfies Record<string, Both>;
export const closeOutTexts = t;

/** The days of each guest of an invitation, on one page. */
export function CloseOutPage({ office, reading, form, closeOut }: OwnPage & { closeOut: CloseOut }) {
  const lang = pageLang(reading);
  const at = { reading, state: form };
  const { case: of, visits, due, late, state, why, abilities } = closeOut;
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
      {state === 'open' && due && (
        <p className="own-says">
          <span className={`st ${late ? 'st-late' : 'st-waiting'}`}>
            {(late ? t.late : t.due)[lang].replace('{day}', dayWords(lang, due))}
          </span>
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
