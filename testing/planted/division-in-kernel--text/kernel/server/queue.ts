export const first = 'lower.thingChanged';
