/** The door of the service hall: so far what its services ask, as data; cases come with the next steps. */
import type { Module } from '../../../kernel/server/house/module.ts';
import { hallErrors } from '../contract/errors.ts';
import { serviceDefinitionCommand } from './commands/service-definition.ts';
import { listServices } from './operations/list-services.ts';
import { readService } from './operations/read-service.ts';

export { guideTo, serviceList } from './public-queries.ts';

export const serviceHall: Module = {
  id: 'service-hall',
  name: { zh: '服务大厅', en: 'Service hall' },
  migrations: [],
  operations: [listServices, readService],
  subjects: [],
  checks: [],
  reactions: [],
  errors: hallErrors,
  roles: {},
  verbs: {},
  commands: [serviceDefinitionCommand],
};
