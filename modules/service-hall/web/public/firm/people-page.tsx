import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { Account } from '../../../contract/firms.ts';
import { DeskFrame, type DeskPage } from './frame.tsx';
import { firmTexts } from './texts.ts';

const marks = { invited: 'st-waiting', active: 'st-granted', ended: 'st-done' } as const;
const labels = {
  'clerk.name': firmTexts.name,
  'clerk.email': firmTexts.email,
  'clerk.phone': firmTexts.phone,
};

/** Who acts for the firm; for who leads, the way to change it. */
export function FirmPeoplePage(at: DeskPage) {
  const { reading, form, desk } = at;
  const field = { reading, state: form };
  const leads = desk.me.role === 'lead' && desk.works;
  return (
    <DeskFrame {...at} title={firmTexts.people} says={firmTexts.peopleSay} labels={labels}>
      <ul className="own-tasks">
        {desk.people.map((one) => (
          <PersonRow key={one.id} {...at} one={one} leads={leads} />
        ))}
      </ul>
      {leads && (
        <Part reading={reading} id="invite" title={firmTexts.invite}>
          <PublicForm {...field}>
            <p className="own-says">
              <Lines reading={reading} of={firmTexts.inviteSays} />
            </p>
            <TextField {...field} name="clerk.name" size="mid" label={firmTexts.name} />
            <TextField {...field} name="clerk.email" type="email" size="mid" label={firmTexts.email} />
            <TextField
              {...field}
              name="clerk.phone"
              type="tel"
              size="mid"
              label={firmTexts.phone}
              hint={firmTexts.optional}
            />
            <p className="go">
              <SendButton reading={reading} of={firmTexts.sendInvite} look="b-seal" />
            </p>
          </PublicForm>
        </Part>
      )}
    </DeskFrame>
  );
}

function PersonRow({ office, reading, desk, one, leads }: DeskPage & { one: Account; leads: boolean }) {
  const lang = pageLang(reading);
  const other = leads && one.id !== desk.me.id && one.state !== 'ended';
  const role = one.id === desk.me.id ? `（${firmTexts.you.zh}）` : '';
  const me = one.id === desk.me.id && (lang === 'zh' ? role : ` (${firmTexts.you.en})`);
  return (
    <li>
      <span>
        {one.name}
        {me}
        {one.role === 'lead' && one.state !== 'ended' && <span className="cap"> {firmTexts.lead[lang]}</span>}
      </span>
      <span className={`st ${marks[one.state]}`}>{firmTexts[one.state][lang]}</span>
      <span className="cap">
        {[one.email, one.phone].filter(Boolean).join(' · ')}
        {other && (
          <>
            {' · '}
            <a href={publicPath(office, reading, `/firm/people/${one.id}/end`)}>{firmTexts.end[lang]}</a>
          </>
        )}
        {other && one.state === 'active' && (
          <>
            {' · '}
            <a href={publicPath(office, reading, `/firm/people/${one.id}/lead`)}>
              {firmTexts.handLead[lang]}
            </a>
          </>
        )}
      </span>
    </li>
  );
}

export type ClerkAct = 'end' | 'lead';
export const clerkActs = {
  end: { title: firmTexts.endTitle, says: firmTexts.endSays, of: firmTexts.end },
  lead: { title: firmTexts.handTitle, says: firmTexts.handSays, of: firmTexts.handLead },
} as const;

/** What cannot be taken back is asked once more, with what becomes of it. */
export function ClerkSurePage({ one, act, ...at }: DeskPage & { one: Account; act: ClerkAct }) {
  const { office, reading, form } = at;
  const { title, says, of } = clerkActs[act];
  return (
    <DeskFrame {...at} title={title} says={says} back={{ path: '/firm/people', label: firmTexts.people }}>
      <p className="own-turn">
        {one.name} <span className="cap">{one.email}</span>
      </p>
      <PublicForm reading={reading} state={form}>
        <input type="hidden" name="version" value={one.version} />
        <p className="go">
          <SendButton reading={reading} of={of} look="" />
          <a className="b b-primary" href={publicPath(office, reading, '/firm/people')}>
            <Words reading={reading} of={firmTexts.no} />
          </a>
        </p>
      </PublicForm>
    </DeskFrame>
  );
}
