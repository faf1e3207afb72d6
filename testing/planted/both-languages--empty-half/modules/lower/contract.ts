export const errors = {
  'thing-gone': { status: 404, message: { zh: '已不存在。', en: '' } },
};
