import { type ChangeEvent, useRef } from 'react';
import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { WaitBar } from '../../../../kernel/web/kit/wait-bar.tsx';
import { attachPaper } from '../../contract/applying.ts';
import type { HallCase } from '../../contract/case.ts';
import { seePaper } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import type { CheckLine } from './checklist.ts';

/** What may be done with a line of the checklist: the original seen at the counter, a scan taken there. */
export function PaperSteps({ of, line }: { of: HallCase; line: CheckLine }) {
  const { abilities } = of;
  const seen = line.handed.some(({ standing }) => standing === 'seen');
  return (
    <>
      {abilities['seeOriginal'] === true && !seen && <SeePaper of={of} line={line} />}
      {abilities['attach'] === true && <AttachPaper of={of} line={line} />}
    </>
  );
}

function SeePaper({ of, line }: { of: HallCase; line: CheckLine }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(seePaper);
  const input = {
    caseId: of.id,
    version: of.version,
    paper: line.paper.id,
    personId: line.person?.id ?? null,
  };
  return (
    <>
      <Button
        small
        look="quiet"
        busy={write.sending}
        aria-label={t('papers.seeOf', { paper: say(line.paper.name) })}
        onClick={() => void write.send(input)}
      >
        {t('papers.see')}
      </Button>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </>
  );
}

function AttachPaper({ of, line }: { of: HallCase; line: CheckLine }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const input = useRef<HTMLInputElement>(null);
  const write = useWrite(attachPaper);
  const label = t('papers.attachOf', { paper: say(line.paper.name) });
  async function take(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? [];
    // Emptied, so that the same file chosen again is another choice.
    const content = file && (await base64Of(file));
    if (input.current) input.current.value = '';
    if (!file || content === undefined) return;
    const person = line.person?.id ?? null;
    const on = { caseId: of.id, version: of.version };
    await write.send({ ...on, paper: line.paper.id, personId: person, name: file.name, content });
  }
  return (
    <>
      <Button small busy={write.sending} aria-label={label} onClick={() => input.current?.click()}>
        {t('papers.attach')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={line.paper.accepts.join(',')}
        aria-label={label}
        onChange={(event) => void take(event)}
      />
      {write.sending && <WaitBar small />}
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </>
  );
}
