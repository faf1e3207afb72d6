export const zh = {
  list: { none: '没有事项。', new: '新建' },
};
