import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { referenceFolder } from '../../../kernel/server/reference/load.ts';
import { type ServiceDefinition, serviceDefinition } from '../contract/definition.ts';
import { faultsOfDefinition } from './core/definitions/faults.ts';

const folder = join(referenceFolder, 'services');

/** Reads the definition of a service. One that does not fit its form or does not hang together stops the start, named. */
export function readDefinition(file: string, text: string): ServiceDefinition {
  const read = serviceDefinition.safeParse(JSON.parse(text));
  if (!read.success)
    throw new Error(`services/${file} does not fit its form:\n${z.prettifyError(read.error)}`);
  const faults = faultsOfDefinition(read.data);
  if (faults.length > 0) throw new Error(`services/${file} does not hang together:\n${faults.join('\n')}`);
  return read.data;
}

/** The services that come with the program, by their codes, in the order of their places. */
export const shippedServices: ReadonlyMap<string, ServiceDefinition> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readDefinition(file, readFileSync(join(folder, file), 'utf8')))
    .toSorted((a, b) => a.place - b.place)
    .map((definition) => [definition.code, definition]),
);
