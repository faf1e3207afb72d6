import type { WebModule } from '../../kernel/web/module.ts';
import { directory } from '../../modules/directory/web/index.ts';
import { language } from '../../modules/language/web/index.ts';
import { press } from '../../modules/press/web/index.ts';
import { serviceHall } from '../../modules/service-hall/web/index.ts';

/** The divisions whose pages the staff app has, in the order of the house. */
export const webModules: WebModule[] = [directory, language, serviceHall, press];
