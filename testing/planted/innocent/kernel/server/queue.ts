// The events of lower.thing are told to whoever listens.
export const queue: string[] = [];
