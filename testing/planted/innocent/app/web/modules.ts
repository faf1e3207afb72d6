import { lower } from '../../modules/lower/web/index.ts';

export const webModules = [lower];
