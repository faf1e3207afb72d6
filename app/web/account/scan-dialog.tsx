import { useState } from 'react';
import { confirmSecondFactor, type SecondFactorSetUp } from '../../../kernel/contract/account.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { accountTexts } from './texts.ts';

interface ScanProps {
  setUp: SecondFactorSetUp;
  onDone: (codes: string[]) => void;
  onClose: () => void;
}

/** The secret as a picture and in letters, and the first code that shows the authenticator has it. */
export function ScanDialog({ setUp, onDone, onClose }: ScanProps) {
  const t = useText(accountTexts);
  const write = useWrite(confirmSecondFactor);
  const [code, setCode] = useState('');
  async function go() {
    const answer = await write.send({ code });
    if (answer) onDone(answer.codes);
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('factor.confirm')}
    </Button>
  );
  return (
    <Dialog title={t('factor.scanTitle')} opened onClose={onClose} steps={step}>
      <p className="dialog-about">{t('factor.scanAbout')}</p>
      <Picture qr={setUp.qr} />
      <dl className="facts own-secret">
        <dt>{t('factor.secret')}</dt>
        <dd>
          <code lang="en">{setUp.secret}</code>
        </dd>
      </dl>
      <Form id="scan" refusal={write.refusal} onSend={() => void go()}>
        <TextField
          name="code"
          label={t('factor.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onValue={setCode}
        />
      </Form>
    </Dialog>
  );
}

/** Dark on white at night too: cameras read nothing else. The quiet zone around it is four modules wide. */
function Picture({ qr }: { qr: SecondFactorSetUp['qr'] }) {
  const t = useText(accountTexts);
  const around = 4;
  const side = qr.size + 2 * around;
  return (
    <svg
      className="own-qr"
      role="img"
      aria-label={t('factor.picture')}
      viewBox={`${-around} ${-around} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={`M${-around} ${-around}h${side}v${side}h${-side}z`} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
