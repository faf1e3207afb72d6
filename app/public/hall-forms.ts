/** The forms of the service hall on the public site: which page sends which operation. */
import { counterForms } from './counter-forms.ts';
import type { FormPage } from './forms.ts';
import { applyingForms } from './hall/applying.ts';
import { custodyForms } from './hall/custody.ts';
import { filingForms } from './hall/filing.ts';
import { followingForms } from './hall/following.ts';

export const hallForms: readonly FormPage[] = [
  ...applyingForms,
  ...followingForms,
  ...filingForms,
  ...custodyForms,
  ...counterForms,
];
