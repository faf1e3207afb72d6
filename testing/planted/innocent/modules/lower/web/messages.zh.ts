export const zh = { key: 'Ctrl Enter', n_other: '{{count}} 件' };
