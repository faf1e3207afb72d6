import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Version } from './parts.tsx';
import { applyTexts } from './texts.ts';

export type SureAct = 'discard' | 'withdraw' | 'remove-person';

export const sureWords: Record<SureAct, { title: Both; says: Both; of: Both }> = {
  discard: { title: applyTexts.discardTitle, says: applyTexts.discardSays, of: applyTexts.discard },
  withdraw: { title: applyTexts.withdrawTitle, says: applyTexts.withdrawSays, of: applyTexts.withdraw },
  'remove-person': {
    title: applyTexts.removeTitle,
    says: applyTexts.removeSays,
    of: applyTexts.removePerson,
  },
};

/** What cannot be taken back is asked once more, with what becomes of it. */
export function SurePage({ office, reading, form, own, act }: OwnPage & { own: OwnCase; act: SureAct }) {
  const ownPath = useOwnPath();
  const { title, says, of } = sureWords[act];
  return (
    <OwnFrame {...{ office, reading, form }} kicker={own.service.name} title={title} says={says}>
      <PublicForm reading={reading} state={form}>
        <Version of={own} />
        <p className="go">
          <SendButton reading={reading} of={of} look="" />
          <a className="b b-primary" href={ownPath(office, reading, '/case')}>
            <Words reading={reading} of={applyTexts.keep} />
          </a>
        </p>
      </PublicForm>
    </OwnFrame>
  );
}
