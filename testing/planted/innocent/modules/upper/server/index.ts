import { thingsOf } from '../../lower/server/index.ts';

export const reactions = [{ event: 'lower.thingChanged', run: thingsOf }];
