import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { proposeName } from '../../contract/person.ts';
import { asksForPinyin, type NameDraft, withProposal } from './name-draft.ts';

export type Proposal = OutputOf<typeof proposeName>;

/** The pinyin proposed for what is typed in Chinese; an English that still follows is filled in with it. */
export function useProposal(
  draft: NameDraft,
  economy: string,
  onChange: (draft: NameDraft) => void,
): Proposal | undefined {
  const asks = asksForPinyin(draft, economy);
  const typed = `${draft.zhSurname.trim()}|${draft.zhGiven.trim()}`;
  const settled = useDebouncedValue(typed, 200)[0];
  const [surname = '', given = ''] = settled.split('|');
  const input = { zh: surname + given, surname: given ? surname : undefined };
  const read = useRead(proposeName, input, { wait: !asks || surname === '' });
  const proposal = asks && settled === typed ? read.data : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new proposal, or none any more, changes the English
  useEffect(() => {
    if (!draft.follows) return;
    if (proposal) onChange(withProposal(draft, proposal.en));
    else if (!asks && draft.how === 'transliterated')
      onChange({ ...draft, enSurname: '', enGiven: '', how: 'recorded' });
  }, [proposal, asks]);
  return proposal;
}
