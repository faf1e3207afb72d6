export const about = { zh: '列出事项。', en: 'List the things.' };
