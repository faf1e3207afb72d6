import { TextField } from '../../../../kernel/web/public/fields.tsx';
import { FormProblems, PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import type { FormState } from '../../../../kernel/web/public/form-state.ts';
import type { Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import { counterTexts } from './counter-texts.ts';

interface Props {
  reading: Reading;
  state: FormState;
  /** What the register answered; null where nothing was asked yet. */
  matches: boolean | null;
}

/** Anybody asks whether a paper matches the register of papers issued. */
export function CheckPage({ reading, state, matches }: Props) {
  const field = { reading, state };
  return (
    <>
      <PublicHead reading={reading} title={counterTexts.check} />
      <FormProblems reading={reading} state={state} />
      {matches !== null && <Answer reading={reading} matches={matches} />}
      <p className="services-about">
        <Lines reading={reading} of={counterTexts.checkAbout} />
      </p>
      <PublicForm reading={reading} state={state}>
        <TextField
          {...field}
          name="number"
          label={counterTexts.paperNumber}
          hint={counterTexts.paperNumberHint}
          size="mid"
          spelled
        />
        <TextField
          {...field}
          name="issuedOn"
          label={counterTexts.day}
          hint={counterTexts.dayHint}
          type="date"
          size="short"
        />
        <TextField {...field} name="holder" label={counterTexts.holder} size="mid" spelled />
        <SendButton reading={reading} of={counterTexts.ask} />
      </PublicForm>
    </>
  );
}

function Answer({ reading, matches }: { reading: Reading; matches: boolean }) {
  const said = matches
    ? ([counterTexts.matches, counterTexts.matchesMore, 'st st-done'] as const)
    : ([counterTexts.differs, counterTexts.differsMore, 'st st-refused'] as const);
  return (
    <div className="say check-answer" role="status">
      <p>
        <span className={said[2]}>
          <strong>
            <Words reading={reading} of={said[0]} />
          </strong>
        </span>
      </p>
      <p>
        <Lines reading={reading} of={said[1]} />
      </p>
    </div>
  );
}
