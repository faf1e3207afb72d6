import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { listAlignments } from '../../../contract/alignments.ts';
import { listMemories } from '../../../contract/memory.ts';
import { type TermSourceKind, termSourceKind } from '../../../contract/suggested-terms.ts';
import { languageTexts } from '../../texts.ts';

/** What terms can be looked for in. */
export interface TermSource {
  /** As a concept names it. All of the office see a concept: an alignment, or a memory only translators see, is not named. */
  name: string;
  /** As a list shows it. */
  label: string;
  asked: { kind: TermSourceKind; sourceId: string };
}

/** The alignments, latest change first, then the memories that have units; and the one the address names, else the first. */
export function useTermSources(search: Record<string, string | undefined>): {
  sources: TermSource[];
  source: TermSource | undefined;
  ready: boolean;
} {
  const t = useText(languageTexts);
  const say = useBoth();
  const alignments = useRead(listAlignments, { limit: 50 }).data?.items;
  const memories = useRead(listMemories, {}).data?.items;
  // Until both are there the first of them may not be the one to begin with.
  if (!alignments || !memories) return { sources: [], source: undefined, ready: false };
  const sourceOf = (kind: TermSourceKind, sourceId: string, name: string): TermSource => ({
    ...{ name, label: t(`terms.suggest.${kind}`, { name }) },
    asked: { kind, sourceId },
  });
  const unnamed = (source: TermSource): TermSource => ({ ...source, name: t('terms.suggest.foundIn') });
  const listed = [
    ...alignments.map(({ id, name }) => unnamed(sourceOf('alignment', id, name))),
    ...memories
      .filter(({ units }) => units > 0)
      .map(({ id, name, shared }) => {
        const source = sourceOf('memory', id, say(name));
        return shared ? source : unnamed(source);
      }),
  ];
  const kind = termSourceKind.options.find((one) => search[one]);
  if (!kind) return { sources: listed, source: listed[0], ready: true };
  const known = listed.find(({ asked }) => asked.sourceId === search[kind]);
  const source = known ?? unnamed(sourceOf(kind, search[kind]!, '…'));
  return { sources: known ? listed : [source, ...listed], source, ready: true };
}
