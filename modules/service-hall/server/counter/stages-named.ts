import { shippedServices } from '../shipped.ts';
import { serviceNamed } from './present-ticket.ts';

/** A stage of a service and the service, by their names. */
export function stageNamed(service: string, id: string) {
  const name = shippedServices.get(service)?.stages.find((one) => one.id === id)?.name;
  return { service: serviceNamed(service), stage: { id, name: name ?? { zh: id, en: id } } };
}

/** Services in their order, and the stages of each in theirs. */
export function inPlace(
  a: { service: string; stage: string },
  b: { service: string; stage: string },
): number {
  return order.indexOf(a.service) - order.indexOf(b.service) || placeOf(a) - placeOf(b);
}

const order = [...shippedServices.keys()];

function placeOf({ service, stage }: { service: string; stage: string }): number {
  return shippedServices.get(service)?.stages.findIndex(({ id }) => id === stage) ?? 0;
}
