import { form } from '../form.ts';

export const frame = form;
