import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Paragraph } from '../read/paragraphs.ts';
import type { RepairContext } from './context.ts';
import type { RepairKind } from './kinds.ts';

/** What a rule proposes: another text for a stretch of the paragraph it was given. */
export interface Proposal {
  kind: RepairKind;
  /** The language of the words it is about; the rule need not say it. */
  lang?: Lang;
  start: number;
  end: number;
  text: string;
  certain: boolean;
  message: Both;
}

/** A rule looks at one paragraph, knowing the document, and proposes repairs that do not overlap. */
export type Rule = (paragraph: Paragraph, context: RepairContext) => Proposal[];
