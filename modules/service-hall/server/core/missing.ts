import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Missing } from '../../contract/case.ts';
import type { ServiceDefinition, Term } from '../../contract/definition.ts';
import { factsAskedOf } from './answers.ts';
import { holds, type Known, openFacts } from './conditions.ts';
import { fill } from './definitions/fill.ts';

/** What of a case is looked at before it is submitted. */
export interface Filled {
  contact: { name: string | null; email: string | null; phone: string | null };
  people: readonly {
    id: string;
    name_zh: string | null;
    surname: string | null;
    passport: string | null;
    passport_until: string | null;
  }[];
  papers: readonly { paper: string; person: string | null; standing: string }[];
}

/** What still stands in the way of submitting, in the order of the form. */
export function missingIn(definition: ServiceDefinition, known: Known, filled: Filled): Missing[] {
  return [
    ...missingContact(filled),
    ...missingAnswers(definition, known),
    ...missingPeople(definition, known, filled),
    ...missingPapers(definition, known, filled),
    ...blocking(definition, known),
  ];
}

function missingContact({ contact }: Filled): Missing[] {
  const found: Missing[] = [];
  if (!contact.name)
    found.push(at('contact', 'name', { zh: '请填写联系人姓名。', en: 'Enter the name of the contact.' }));
  if (!contact.email && !contact.phone)
    found.push(
      at('contact', 'phone', {
        zh: '请至少填写电话或邮箱，以便告知办理情况。',
        en: 'Enter a telephone number or an email, so that you can be told how it goes.',
      }),
    );
  return found;
}

/** What is asked of the applicant, was not answered, and could still decide something. */
function missingAnswers(definition: ServiceDefinition, known: Known): Missing[] {
  const terms: (Term | true)[] = [
    ...definition.conditions.map(({ needs }) => needs),
    ...definition.papers.map(({ needed }) => needed),
    ...definition.fees.map(({ due }) => due),
  ];
  const open = new Set(terms.flatMap((term) => (term === true ? [] : openFacts(term, known))));
  return definition.facts
    .filter(({ name, askedOf }) => open.has(name) && askedOf === 'applicant')
    .map(({ name, question }) =>
      at('answer', name, { zh: `请回答：${question.zh}`, en: `Please answer: ${question.en}` }),
    );
}

function missingPeople(definition: ServiceDefinition, known: Known, { people }: Filled): Missing[] {
  const { min, max } = definition.people;
  const found: Missing[] = [];
  if (people.length < min)
    found.push(
      at('person', 'count', {
        zh: min === 1 ? '请填写为谁申请。' : `至少要填写${min}人。`,
        en: min === 1 ? 'Enter whom it is for.' : `Enter at least ${min} people.`,
      }),
    );
  if (people.length > max)
    found.push(
      at('person', 'count', {
        zh: `一件最多${max}人，请分件申请。`,
        en:
          max === 1
            ? 'One case is for one person. Apply for each.'
            : `One case is for ${max} people at most.`,
      }),
    );
  const byPassport = definition.papers.some(
    ({ check, needed }) => check === 'passport' && isNeeded(needed, known),
  );
  for (const person of people) {
    if (!person.name_zh && !person.surname)
      found.push(at('person', 'nameZh', { zh: '请填写姓名。', en: 'Enter the name.' }, person.id));
    if (byPassport && !person.passport)
      found.push(
        at('person', 'passport', { zh: '请填写护照号码。', en: 'Enter the passport number.' }, person.id),
      );
    if (byPassport && !person.passport_until)
      found.push(
        at(
          'person',
          'passportUntil',
          { zh: '请填写护照有效期截止日。', en: 'Enter the day the passport expires.' },
          person.id,
        ),
      );
  }
  return found;
}

/** Papers to be uploaded that are not there or cannot be used. Originals are brought to the counter. */
function missingPapers(definition: ServiceDefinition, known: Known, { people, papers }: Filled): Missing[] {
  return definition.papers
    .filter(({ needed, form }) => form !== 'original' && isNeeded(needed, known))
    .flatMap(({ id, name, of }) =>
      (of === 'person' ? people.map((person) => person.id) : [null]).flatMap((person) => {
        const handed = papers.filter((one) => one.paper === id && one.person === person);
        if (handed.some(({ standing }) => standing !== 'bad')) return [];
        const says =
          handed.length === 0
            ? { zh: `请提交：${name.zh}`, en: `Hand in: ${name.en}` }
            : { zh: `请换一份：${name.zh}`, en: `Hand in another: ${name.en}` };
        return [at('paper', id, says, person)];
      }),
    );
}

/** Conditions the applicant's own answers, or the records, do not meet. What the office found out is for its decision: nobody can mend it here. */
function blocking(definition: ServiceDefinition, { facts, settings }: Known): Missing[] {
  const asked = new Set(
    [...factsAskedOf('applicant', definition), ...factsAskedOf('records', definition)].map(
      ({ name }) => name,
    ),
  );
  const own = {
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name))),
    settings,
  };
  return definition.conditions
    .filter(({ severity, needs }) => severity === 'block' && holds(needs, own) === 'no')
    .map(({ id, reason }) => at('condition', id, fill(reason, definition)));
}

function isNeeded(needed: Term | true, known: Known): boolean {
  return needed === true || holds(needed, known) === 'yes';
}

function at(kind: Missing['kind'], name: string, says: Both, person: string | null = null): Missing {
  return { kind, name, person, says };
}
