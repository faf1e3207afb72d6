import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { TagFault } from '../../../contract/tags.ts';

/** Why a translation is not put into its file. */
export type ExchangeRefusalCode = 'translation-tags' | 'translation-of-other-file';

/** Tags of one segment that do not fit. */
export interface PlacedFaults {
  place: number;
  faults: TagFault[];
}

/** A translation that cannot be written. `said` tells a person in both languages what is wrong and what to do. */
export class ExchangeRefusal extends Error {
  readonly code: ExchangeRefusalCode;
  readonly said: Both;
  readonly faults: PlacedFaults[];

  constructor(code: ExchangeRefusalCode, said: Both, faults: PlacedFaults[] = []) {
    super(`${said.zh} ${said.en}`);
    this.name = 'ExchangeRefusal';
    this.code = code;
    this.said = said;
    this.faults = faults;
  }
}

/** Tags are missing, doubled or crossed in some of the segments. */
export function refuseTags(faults: PlacedFaults[]): ExchangeRefusal {
  const places = faults.slice(0, 10).map(({ place }) => place + 1);
  const more = faults.length > places.length;
  return new ExchangeRefusal(
    'translation-tags',
    {
      zh: `第${places.join('、')}${more ? '等' : ''}句译文的标记与原文不符（缺少、重复或交叉）。请改正，或让系统补齐后再导出。`,
      en: `The tags of the translation do not fit the source (missing, doubled or crossed) in segment ${places.join(', ')}${more ? ' and others' : ''}. Correct them, or let them be mended, and export again.`,
    },
    faults,
  );
}

/** The segments were cut from a file that said something else. */
export function refuseOtherFile(place: number): ExchangeRefusal {
  return new ExchangeRefusal('translation-of-other-file', {
    zh: `第${place + 1}句在这个文件中找不到：译文属于另一份文件，或文件后来改过。请用当初提交的那份文件导出。`,
    en: `Segment ${place + 1} is not in this file: the translation belongs to another, or the file was changed since. Export with the file that was handed in.`,
  });
}
