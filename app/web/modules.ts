import type { WebModule } from '../../kernel/web/module.ts';

/** The divisions whose pages the staff app has, in the order of the house. */
export const webModules: WebModule[] = [];
