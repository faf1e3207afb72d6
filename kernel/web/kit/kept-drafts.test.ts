import { beforeEach, expect, test, vi } from 'vitest';
import { claimDrafts, forgetDrafts, keepDraft, readDraft } from './kept-drafts.ts';

/** A browser's store, as far as drafts use it: its entries are its own properties. */
class Store {
  [name: string]: unknown;
  getItem(name: string) {
    return Object.hasOwn(this, name) ? this[name] : null;
  }
  setItem(name: string, text: string) {
    this[name] = text;
  }
  removeItem(name: string) {
    delete this[name];
  }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new Store());
  return () => vi.unstubAllGlobals();
});

const day = 24 * 60 * 60 * 1000;
const draft = { value: { note: '秦牧川' }, base: { note: '' } };

test('what was typed comes back with what it was typed over, for two weeks', () => {
  keepDraft('person.1', draft, 0);
  expect(readDraft('person.1', 13 * day)).toEqual(draft);
  expect(readDraft('person.2', 0)).toBeNull();
  expect(readDraft('person.1', 15 * day)).toBeNull();
  expect(readDraft('person.1', 0)).toBeNull();
});

test('typed back to what stood there, nothing is kept', () => {
  keepDraft('person.1', draft);
  keepDraft('person.1', { value: { note: '' }, base: { note: '' } });
  expect(readDraft('person.1')).toBeNull();
});

test('signing out forgets every draft and nothing else', () => {
  localStorage.setItem('chancery.lang', 'en');
  keepDraft('person.1', draft);
  forgetDrafts();
  expect(readDraft('person.1')).toBeNull();
  expect(localStorage.getItem('chancery.lang')).toBe('en');
});

test('another person on the same browser finds nothing of the one before', () => {
  claimDrafts('shen');
  keepDraft('person.1', draft);
  claimDrafts('shen');
  expect(readDraft('person.1')).toEqual(draft);
  claimDrafts('he');
  expect(readDraft('person.1')).toBeNull();
});
