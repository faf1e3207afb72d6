import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button, ButtonLink } from './button.tsx';

/** The steps at the foot of a form: send it, or leave everything as it was. */
export function FormSteps({ save, sending, back }: { save: string; sending: boolean; back: string }) {
  const house = useText(houseTexts);
  return (
    <p className="form-steps">
      <Button type="submit" look="primary" busy={sending}>
        {sending ? house('form.sending') : save}
      </Button>
      <ButtonLink look="quiet" to={back}>
        {house('cancel')}
      </ButtonLink>
    </p>
  );
}
