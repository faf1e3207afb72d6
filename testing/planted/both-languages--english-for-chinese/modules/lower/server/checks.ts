export const about = { zh: 'The title is short.', en: 'The title is too short.' };
