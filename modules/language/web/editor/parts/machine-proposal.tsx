import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type MachineProposal, proposeByMachine, readMachine } from '../../../contract/machine.ts';
import type { Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { TaggedText } from './tagged-text.tsx';
import { useEditor } from './use-editor.ts';

/** What a machine proposes for the segment, where the office switched one on: asked for one by one, and shown as the machine's. */
export function MachineProposalPart({ at }: { at: Segment }) {
  const read = useRead(readMachine, {});
  const { writing } = useEditor();
  if (!read.data?.on || !read.data.connected || !writing) return null;
  return <Asking key={at.id} at={at} host={read.data.host ?? ''} />;
}

function Asking({ at, host }: { at: Segment; host: string }) {
  const t = useText(languageTexts);
  const { head, takeText } = useEditor();
  const { send, sending, refusal } = useWrite(proposeByMachine);
  const [proposal, setProposal] = useState<MachineProposal | null>(null);
  async function ask() {
    const answer = await send({ into: head.to, texts: [at.source], fileId: head.id });
    setProposal(answer?.items[0] ?? null);
  }
  useKey('Alt+M', t('editor.ask'), () => void ask());
  return (
    <Section title={t('editor.machine')} className="ed-part">
      {proposal ? (
        <>
          <p className="ed-machine" lang={langTag(head.to)}>
            <TaggedText text={proposal.text} />
          </p>
          <p className="cap">{t('editor.byMachine', { model: proposal.model })}</p>
          {proposal.tagsAmiss.length > 0 && (
            <p className="cap ed-left-out">{t('editor.tagsAmiss', { tags: proposal.tagsAmiss.join(' ') })}</p>
          )}
          <Button small look="quiet" onClick={() => takeText(proposal.text, { how: 'machine', unit: null })}>
            {t('editor.take')}
          </Button>
        </>
      ) : (
        <>
          <Button small busy={sending} onClick={() => void ask()}>
            {t(sending ? 'editor.asking' : 'editor.ask')} <kbd>Alt M</kbd>
          </Button>
          <p className="cap">{t('editor.sentTo', { host })}</p>
          {refusal && <RefusalSay refusal={refusal} />}
        </>
      )}
    </Section>
  );
}
