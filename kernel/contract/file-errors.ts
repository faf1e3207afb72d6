/** Why a file is not taken. Part of the general errors of the house. */
export const fileErrors = {
  'file-too-large': {
    status: 413,
    message: {
      zh: '文件超过上限 {limit}，请压缩或拆分后再上传。',
      en: 'The file is over the limit of {limit}. Make it smaller or split it, and send it again.',
    },
  },
  'file-kind-refused': {
    status: 415,
    message: {
      zh: '文件实际是{found}，这里不接收。可接收：{accepted}。',
      en: 'By its content this is {found}, which is not taken here. Taken are: {accepted}.',
    },
  },
  'file-empty': {
    status: 422,
    message: { zh: '文件是空的，请检查后重新选择。', en: 'The file is empty. Check it and choose again.' },
  },
  'file-not-safe': {
    status: 422,
    message: { zh: '文件没有收下：{reason}', en: 'The file was not taken: {reason}' },
  },
  'file-infected': {
    status: 422,
    message: {
      zh: '病毒扫描在文件中发现“{found}”，文件没有收下。请勿打开，并告知管理员。',
      en: 'The virus scan found “{found}” in the file, which was not taken. Do not open it, and tell the administrator.',
    },
  },
  'image-unreadable': {
    status: 422,
    message: { zh: '图片没有收下：{reason}', en: 'The image was not taken: {reason}' },
  },
  'scan-unavailable': {
    status: 503,
    message: {
      zh: '病毒扫描暂时无法使用，文件没有收下。请稍后再试，或告知管理员。',
      en: 'The virus scan cannot be reached, so the file was not taken. Try again shortly, or tell the administrator.',
    },
  },
} as const;
