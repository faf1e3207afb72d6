/** 机器翻译页的文字。 */
export const zh = {
  states: { missing: '未接入', off: '未开启', on: '已开启' },
  missing: '不会发出任何文字。要接入，请由系统管理员设置MACHINE_URL和MACHINE_MODEL。',
  off: '本机构没有开启：不会发出任何文字。',
  on: '译员请机器给出建议时，所选句段发往下列服务。',
  host: '文字发往',
  model: '模型',
  changed: '最近一次开关',
  changedAs: '{{who}}，',
  never: '没有人开关过',
  sends: '发出什么',
  sendsSay:
    '只发所选句段和其中的术语，一次一句，不附人名、文件名和机构名。账本先记下谁发出几段、多少字符，不记文字。',
  marks: '建议怎样用',
  marksSay: '建议标明出自机器，不会自动写入译文，也不进入记忆库；译员改定、审校之后才算译文。',
  turnOn: '开启机器翻译',
  turnOff: '关闭机器翻译',
  onTitle: '为本机构开启机器翻译',
  onAbout: '开启后，译员、审校和翻译室负责人可以把所选句段发往{{host}}。涉密和不宜公开的文字不要发出。',
  offTitle: '关闭机器翻译',
  offAbout: '关闭后不再发出文字。已有的译文不受影响。',
};
