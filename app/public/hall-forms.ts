/** The forms of the service hall on the public site: which page sends which operation. */
import { counterForms } from './counter-forms.ts';
import type { FormPage } from './forms.ts';
import { applyingForms } from './hall/applying.ts';
import { custodyForms } from './hall/custody.ts';
import { filingForms } from './hall/filing.ts';
import { firmForms } from './hall/firm.ts';
import { followingForms } from './hall/following.ts';
import { ofFirm } from './hall/of-firm.ts';

export const hallForms: readonly FormPage[] = [
  ...applyingForms,
  ...followingForms,
  ...filingForms,
  ...custodyForms,
  ...counterForms,
  ...firmForms,
  ...ofFirm([...applyingForms, ...followingForms]),
];
