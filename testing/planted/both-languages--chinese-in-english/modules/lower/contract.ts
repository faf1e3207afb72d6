export const roles = { keeper: { zh: '保管', en: '保管 keeper' } };
