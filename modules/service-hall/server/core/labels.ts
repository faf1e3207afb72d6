import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { EnteredPerson } from '../../contract/case.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { personLabels } from '../../contract/person-labels.ts';

/** What an item of a notice is at, as people call it; never the name of a field. */
export function labelOf(definition: ServiceDefinition, target: string, name: string): Both {
  if (target === 'answer')
    return definition.facts.find((one) => one.name === name)?.question ?? { zh: '所填情况', en: 'An answer' };
  if (target === 'paper')
    return definition.papers.find((one) => one.id === name)?.name ?? { zh: '材料', en: 'A paper' };
  if (target === 'person')
    return personLabels[name as keyof EnteredPerson] ?? { zh: '人员信息', en: 'A person’s particulars' };
  return otherLabels.get(name) ?? placeNamed(definition, name) ?? { zh: '其他', en: 'Other' };
}

const otherLabels: ReadonlyMap<string, Both> = new Map([
  ['contact', { zh: '联系人姓名', en: 'Name of the contact' }],
  ['people', { zh: '人员名单', en: 'Who it is for' }],
]);
const fieldLabels: ReadonlyMap<string, Both> = new Map(Object.entries(personLabels));

/** Something else may be named by the place it opens. */
function placeNamed({ facts, papers }: ServiceDefinition, name: string): Both | undefined {
  const fact = facts.find((one) => one.name === name);
  return fact?.question ?? papers.find(({ id }) => id === name)?.name ?? fieldLabels.get(name);
}
