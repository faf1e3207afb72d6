/** The forms of the service hall on the public site: which page sends which operation. */
import type { FormPage } from './forms.ts';

export const hallForms: readonly FormPage[] = [];
