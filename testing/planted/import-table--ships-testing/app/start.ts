import { house } from '../testing/house.ts';

export const start = house;
