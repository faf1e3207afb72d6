import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useFieldWords } from '../../../../kernel/web/kit/field-words.tsx';
import type { Signature, Strokes } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';
import { SignaturePad } from './signature-pad.tsx';

/** A signature as it is being given: what was drawn stays while another way is looked at. */
export interface Signing {
  how: Signature['how'];
  strokes: Strokes;
  ticked: boolean;
}
export const unsigned: Signing = { how: 'drawn', strokes: [], ticked: false };

/** What is sent of it; null where it is not signed yet. */
export function signatureSent({ how, strokes, ticked }: Signing): Signature | null {
  if (how === 'drawn') return strokes.length > 0 ? { how, strokes } : null;
  return ticked ? { how } : null;
}

interface SignatureFieldProps {
  /** Its name in the contract. */
  name: string;
  label: string;
  /** Who signs; empty while nobody is named. */
  who: string;
  value: Signing;
  onValue: (value: Signing) => void;
}

/** One of the two who sign: drawn in the frame, by name with a tick where one cannot draw, or on paper. */
export function SignatureField({ name, label, who, value, onValue }: SignatureFieldProps) {
  const t = useText(hallTexts);
  const { id, describedBy, words } = useFieldWords(name, undefined);
  const { how, strokes, ticked } = value;
  return (
    <fieldset className="field signature" aria-describedby={describedBy}>
      <legend>
        {label} <span className="dim">{who}</span>
      </legend>
      {words}
      <div className="checks">
        {(['drawn', 'typed', 'paper'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-how`}
              id={one === how ? id : undefined}
              checked={one === how}
              onChange={() => onValue({ ...value, how: one, ticked: false })}
            />{' '}
            {t(`sign.how.${one}`)}
          </label>
        ))}
      </div>
      {how === 'drawn' ? (
        <SignaturePad
          label={label}
          value={strokes}
          onValue={(drawn) => onValue({ ...value, strokes: drawn })}
        />
      ) : (
        <label className="signature-tick">
          <input
            type="checkbox"
            checked={ticked}
            onChange={(event) => onValue({ ...value, ticked: event.currentTarget.checked })}
          />{' '}
          {t(`sign.tick.${how}`, { who: who || label })}
        </label>
      )}
    </fieldset>
  );
}
