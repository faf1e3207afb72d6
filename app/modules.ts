/** The divisions of this house. The only place, with the staff app's and the public site's lists, that knows them all. */
import type { Module } from '../kernel/server/house/module.ts';
import { directory } from '../modules/directory/server/index.ts';
import { language } from '../modules/language/server/index.ts';
import { press } from '../modules/press/server/index.ts';
import { serviceHall } from '../modules/service-hall/server/index.ts';

/**
 * The steps of the house, lowest first. A division may ask those on lower steps and tells those above by events;
 * divisions on one step do not know each other. `tools/new-module` puts a new one on the last step but two.
 */
export const steps: readonly (readonly string[])[] = [
  ['directory'],
  ['language', 'selection'],
  ['interpreters', 'service-hall', 'gifts', 'partner-cities'],
  ['visits'],
  ['press'],
  ['planning'],
  ['sharing'],
];

/** The divisions that are built, lowest first. */
export const modules: readonly Module[] = [directory, language, serviceHall, press];
