import type { NamedKind, OtherNameKind } from '../../../contract/other-name.ts';
import { type Term, termFault } from '../term.ts';

/** A passport's name as its machine-readable zone has it: capitals, the surname before `<<`, parts between `<`. */
const machineReadable = /^[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?$/;

/** Brings a passport's name into the form of the zone: `Matsubara<<Keiko` and `MATSUBARA<<KEIKO<<<` are the same. */
export function asMachineReadable(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(' ', '<').replace(/<+$/, '');
}

/** What is wrong with another name, by the code of its refusal; null where nothing is. */
export function otherNameFault(
  of: NamedKind,
  name: Term & { kind: OtherNameKind; text: { zh: string | null; en: string | null } },
): 'not-of-a-body' | 'passport-name-unfit' | 'name-ends-before-it-begins' | null {
  if (name.kind === 'passport' && of === 'body') return 'not-of-a-body';
  if (name.kind === 'passport' && (name.text.zh !== null || !machineReadable.test(name.text.en ?? '')))
    return 'passport-name-unfit';
  return termFault(name) ? 'name-ends-before-it-begins' : null;
}

/** A passport's name as people write it, for finding it: `MATSUBARA<<KEIKO` is Matsubara Keiko. */
export function spokenForm(text: string): string {
  return text.replace(/<+/g, ' ');
}
