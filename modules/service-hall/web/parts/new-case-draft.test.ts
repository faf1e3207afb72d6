import { expect, test } from 'vitest';
import type { FirmChosen } from './firm-field.tsx';
import { type NewCase, nothingEntered, withFirm } from './new-case-draft.ts';

const firm = (id: string, more: Partial<FirmChosen> = {}): FirmChosen => ({
  id,
  name: id,
  contact: { name: `clerk of ${id}`, phone: '023-6300-5500', email: '' },
  language: 'en',
  answers: { 'firm.kind': 'private', 'firm.taxGrade': 'a' },
  papers: [],
  ...more,
});
const entered = (more: Partial<NewCase>): NewCase => ({ ...nothingEntered, ...more });
const after = (before: NewCase, chosen: FirmChosen | null): NewCase => ({
  ...before,
  ...withFirm(chosen, before),
});

test('what a firm answered goes where nothing was typed, and who speaks for it is the contact', () => {
  const filled = after(entered({ answers: { 'firm.taxGrade': 'b', 'firm.kind': '' } }), firm('one'));
  expect(filled.answers).toEqual({ 'firm.kind': 'private', 'firm.taxGrade': 'b' });
  expect(filled).toMatchObject({ contact: { name: 'clerk of one' }, language: 'en', firmPapers: true });
});

test('of a firm chosen in error nothing stays but what was typed over', () => {
  const one = after(entered({}), firm('one'));
  const left = after({ ...one, answers: { ...one.answers, 'firm.taxGrade': 'm' } }, null);
  expect(left).toMatchObject({
    firm: null,
    answers: { 'firm.taxGrade': 'm' },
    contact: nothingEntered.contact,
  });
  const other = after(left, firm('other', { answers: { 'firm.kind': 'state' } }));
  expect(other.answers).toEqual({ 'firm.kind': 'state', 'firm.taxGrade': 'm' });
});

test('a contact that was typed stays where the next firm has none', () => {
  const contact = { name: '许言', phone: '', email: 'xu.yan@example.com' };
  const nobody = { contact: { name: '', phone: '', email: '' } };
  const typed = { ...after(entered({}), firm('one')), contact };
  expect(after(typed, firm('other', nobody)).contact).toEqual(contact);
  expect(after(after(entered({}), firm('one')), firm('other', nobody)).contact).toEqual(
    nothingEntered.contact,
  );
});
