export const webModules = [];
