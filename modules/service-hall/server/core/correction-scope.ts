/** What may be changed while a notice of corrections is open. Pure. */
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { enteredPerson, type Missing } from '../../contract/case.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { Place } from '../../contract/places.ts';
import { factsAskedOf } from './answers.ts';
import { labelOf } from './labels.ts';

/** An item of a notice, as far as it opens something. */
export interface NamedItem {
  target: 'answer' | 'person' | 'paper' | 'other';
  name: string;
  person: string | null;
}

/** Number, end and lines of a passport stand on one page: who names one of them, or its scan, names them all. */
const onThePage: readonly string[] = ['passport', 'passportUntil', 'mrz'];

/** The places an item opens; something else that names no place opens none, and is answered in words. */
export function placesOf(definition: ServiceDefinition, { target, name, person }: NamedItem): Place[] {
  const meant = target === 'other' ? targetNamed(definition, name) : target;
  if (meant === null) return [];
  const scans = definition.papers.filter(({ check }) => check === 'passport').map(({ id }) => id);
  const ofPassport =
    (meant === 'person' && onThePage.includes(name)) || (meant === 'paper' && scans.includes(name));
  if (!ofPassport) return [{ target: meant, name, person }];
  return [
    ...onThePage.map((field): Place => ({ target: 'person', name: field, person })),
    ...scans.map((id): Place => ({ target: 'paper', name: id, person })),
  ];
}

/** Does an item ask for a field or a paper of a person? */
export function isOfPerson({ papers }: ServiceDefinition, { target, name }: NamedItem): boolean {
  return (
    target === 'person' || (target === 'paper' && papers.some(({ id, of }) => id === name && of === 'person'))
  );
}

function targetNamed(definition: ServiceDefinition, name: string): Place['target'] | null {
  if (name === 'contact' || name === 'people') return name;
  if (factsAskedOf('applicant', definition).some((fact) => fact.name === name)) return 'answer';
  if (definition.papers.some(({ id }) => id === name)) return 'paper';
  return Object.hasOwn(enteredPerson.shape, name) ? 'person' : null;
}

/** What is missing opens its place too: what was put right may ask for more than the notice could name. */
export function placeOfMissing({ kind, name, person }: Missing): Place[] {
  if (kind === 'condition') return [];
  if (kind === 'contact') return [{ target: 'contact', name: 'contact', person: null }];
  if (kind === 'person' && name === 'count') return [{ target: 'people', name: 'people', person: null }];
  return [{ target: kind, name, person }];
}

/** What may be changed, as people call it, each named once. */
export function openWords(definition: ServiceDefinition, open: readonly Place[]): Both {
  const labels = open.map(({ target, name }) =>
    labelOf(definition, target === 'contact' || target === 'people' ? 'other' : target, name),
  );
  const named = [...new Map(labels.map((label) => [label.zh, label])).values()];
  if (named.length === 0) return { zh: '无，请以文字答复各项', en: 'nothing; answer its items in words' };
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join('; ') };
}
