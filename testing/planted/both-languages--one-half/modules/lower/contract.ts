export const about = { zh: '列出事项。' };
