import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { SelectField, TextField } from '../../../../kernel/web/public/fields.tsx';
import { FormProblems, PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import { type FormState, fieldId } from '../../../../kernel/web/public/form-state.ts';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import type { Booking, FreeDay } from '../../contract/appointments.ts';
import { bookingWords, counterTexts } from './counter-texts.ts';

interface Props {
  office: string;
  reading: Reading;
  state: FormState;
  booking: Booking | null;
  /** The services an appointment can be made for. */
  services: { code: string; name: Both }[];
  /** The service whose free times are shown, to book or to move to. */
  asked: { code: string; moving: boolean; days: FreeDay[]; nextFrom: string } | null;
  today: string;
}

/** Whoever has the key of a case makes, moves or cancels an appointment. */
export function AppointmentPage(props: Props) {
  const { reading, state, booking, asked } = props;
  const stands = booking?.state === 'booked';
  return (
    <>
      <PublicHead reading={reading} title={counterTexts.appointment} />
      <FormProblems reading={reading} state={state} />
      {booking && <Standing {...props} booking={booking} />}
      {!stands && !asked && <ChooseService {...props} />}
      {asked && <ChooseTime {...props} asked={asked} />}
    </>
  );
}

function Standing({ office, reading, state, booking, asked, today }: Props & { booking: Booking }) {
  const lang = pageLang(reading);
  const stands = booking.state === 'booked';
  return (
    <section className="sec">
      <dl className="facts">
        <dt>{booking.number}</dt>
        <dd>
          <span className={`st st-${stands ? 'on-time' : 'done'}`}>{bookingWords[booking.state][lang]}</span>
        </dd>
        <dt>
          <Words reading={reading} of={counterTexts.service} />
        </dt>
        <dd>
          <Words reading={reading} of={booking.service.name} />
        </dd>
        <dt>
          <Words reading={reading} of={counterTexts.time} />
        </dt>
        <dd>
          <strong>
            {dayWords(lang, booking.day, booking.day.slice(0, 4) !== today.slice(0, 4))} {booking.from}–
            {booking.to}
          </strong>
        </dd>
      </dl>
      {stands && !asked && (
        <>
          <p>
            <Lines reading={reading} of={counterTexts.come} />
          </p>
          <p className="link-row">
            <a href={`/o/${office}/appointment.ics?lang=${lang}`}>
              <Words reading={reading} of={counterTexts.ics} />
            </a>{' '}
            <a href={publicPath(office, reading, '/appointment?move=yes')}>
              <Words reading={reading} of={counterTexts.move} />
            </a>
          </p>
          <PublicForm reading={reading} state={state}>
            <input type="hidden" name="act" value="cancel" />
            <input type="hidden" name="bookingId" value={booking.id} />
            <input type="hidden" name="version" value={booking.version} />
            <SendButton reading={reading} of={counterTexts.cancel} look="" />
          </PublicForm>
        </>
      )}
    </section>
  );
}

function ChooseService({ reading, state, services, booking }: Props) {
  return (
    <form method="get" className="pub-form">
      <SelectField
        reading={reading}
        state={state}
        name="service"
        label={booking ? counterTexts.another : counterTexts.service}
        choices={services.map(({ code, name }) => ({ value: code, label: name }))}
        none={counterTexts.choose}
      />
      <button type="submit" className="b b-primary">
        <Words reading={reading} of={counterTexts.showTimes} />
      </button>
    </form>
  );
}

function ChooseTime({
  office,
  reading,
  state,
  booking,
  asked,
  today,
}: Props & { asked: NonNullable<Props['asked']> }) {
  const moving = asked.moving && booking !== null;
  const none = asked.days.every(({ times }) => times.length === 0);
  const query = moving ? 'move=yes' : `service=${asked.code}`;
  return (
    <PublicForm reading={reading} state={state}>
      <input type="hidden" name="act" value={moving ? 'move' : 'book'} />
      <input type="hidden" name="service" value={asked.code} />
      {moving && <input type="hidden" name="bookingId" value={booking.id} />}
      {moving && <input type="hidden" name="version" value={booking.version} />}
      {none && (
        <p>
          <Lines reading={reading} of={counterTexts.noTimes} />
        </p>
      )}
      <div id={fieldId('time')}>
        {asked.days.map((day, n) => (
          <DayTimes key={day.day} reading={reading} state={state} of={day} first={n === 0} today={today} />
        ))}
      </div>
      <p>
        <a href={publicPath(office, reading, `/appointment?${query}&from=${asked.nextFrom}`)}>
          <Words reading={reading} of={counterTexts.later} />
        </a>
      </p>
      {!moving && (
        <TextField
          reading={reading}
          state={state}
          name="name"
          label={counterTexts.name}
          size="mid"
          autoComplete="name"
        />
      )}
      {!moving && (
        <TextField
          reading={reading}
          state={state}
          name="contact"
          label={counterTexts.contact}
          type="tel"
          size="mid"
          autoComplete="tel"
        />
      )}
      {!none && <SendButton reading={reading} of={moving ? counterTexts.moveTo : counterTexts.book} />}
    </PublicForm>
  );
}

function DayTimes({
  reading,
  state,
  of,
  today,
}: {
  reading: Reading;
  state: FormState;
  of: FreeDay;
  first: boolean;
  today: string;
}) {
  const lang = pageLang(reading);
  const chosen = state.typed['time']?.[0];
  return (
    <fieldset className="field day-times">
      <legend>
        {dayWords(lang, of.day, of.day.slice(0, 4) !== today.slice(0, 4))}
        {of.closed && <span className="cap"> {of.closed[lang]}</span>}
      </legend>
      {of.times.map(({ from }) => {
        const value = `${of.day} ${from}`;
        const id = `t-${of.day}-${from.replace(':', '')}`;
        return (
          <span className="time" key={from}>
            <input type="radio" name="time" id={id} value={value} defaultChecked={chosen === value} />
            <label htmlFor={id}>{from}</label>
          </span>
        );
      })}
    </fieldset>
  );
}
