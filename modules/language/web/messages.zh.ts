/** Words the pages of the translation centre share. */
export const zh = {
  lists: '翻译室的列表',
  any: '全部',
  tab: {
    jobs: '翻译任务',
    search: '检索',
    memory: '记忆库',
    terms: '术语库',
    alignments: '文本对齐',
    translators: '翻译人才',
    segmentation: '断句规则',
    clients: '委托单位',
    machine: '机器翻译',
  },
};
