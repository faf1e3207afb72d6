export const en = { key: 'Ctrl Enter', n_one: '{{count}} thing', n_other: '{{count}} things' };
