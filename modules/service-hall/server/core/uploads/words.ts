/** What each finding says and what can be done about it: Chinese, English. `{name}` is filled in. */
type Line = readonly [zh: string, en: string];
interface Words {
  says: Line;
  fix: Line;
}

const retake: Line = [
  '请重拍：镜头擦净，对焦在眼睛上，手机放稳；或上传没有压缩过的原图。',
  'Take it again with a clean lens, focused on the eyes and held still; or send the file before it was made smaller.',
];
const original: Line = [
  '请上传照相馆给的原图，不要用聊天软件压缩过的或截屏的图片。放大小图没有用。',
  'Send the file the photographer gave you, not one a chat has made smaller or a picture of the screen. Enlarging a small one does not help.',
];
const evenLight: Line = [
  '请在光线均匀的地方面向光源重拍，不要用闪光灯直照。',
  'Take it again in even light, facing it, without a flash straight at the face.',
];
const cropOffered: Line = [
  '可由我们裁成{ratio}，请看裁后的图并确认；也可自己裁好再上传。',
  'We can crop it to {ratio}: look at the crop and confirm it, or crop it yourself and send it again.',
];
const compareWithPage: Line = [
  '请对照护照资料页，改正填错的一处。',
  'Compare both with the passport’s page and correct the one that is wrong.',
];
const retypeZone: Line = [
  '请对照护照资料页最下面两行，把这一处重新输入。',
  'Compare with the two lines at the foot of the passport’s page and type this part again.',
];
const flatSign: Line = [
  '请在白纸上用黑色签字笔签名，四周留白，平放扫描或拍照。',
  'Sign on white paper with a black pen, leave room on all sides, and scan it or photograph it from straight above.',
];

/** Words about photographs, signatures and scans. */
const pictureWords = {
  'portrait-unusably-small': {
    says: [
      '照片为{width} × {height}像素，太小，无法制证；至少要{least}像素。',
      'The photograph has {width} × {height} pixels: too few to print. At least {least} are needed.',
    ],
    fix: original,
  },
  'portrait-small': {
    says: [
      '照片为{width} × {height}像素，小于{least}像素。',
      'The photograph has {width} × {height} pixels, fewer than {least}.',
    ],
    fix: original,
  },
  'portrait-large': {
    says: [
      '照片为{width} × {height}像素，大于{most}像素。',
      'The photograph has {width} × {height} pixels, more than {most}.',
    ],
    fix: ['可由我们缩小，请确认。', 'We can make it smaller: please confirm.'],
  },
  'portrait-too-wide': {
    says: ['照片太宽：宽高比应为{ratio}。', 'The photograph is too wide: width to height should be {ratio}.'],
    fix: cropOffered,
  },
  'portrait-too-high': {
    says: ['照片太高：宽高比应为{ratio}。', 'The photograph is too high: width to height should be {ratio}.'],
    fix: cropOffered,
  },
  'portrait-turned': {
    says: [
      '照片文件里写着要转向，我们已把它转正。',
      'The file asked for the photograph to be turned; we have put it upright.',
    ],
    fix: ['请看看头是否朝上。', 'Please look whether the head is up.'],
  },
  'portrait-cmyk': {
    says: [
      '照片用的是印刷的CMYK颜色。我们会转成RGB，肤色可能有变化。',
      'The photograph is in CMYK, the colours of printing. We turn it into RGB; the skin may look different.',
    ],
    fix: ['请导出为RGB（sRGB）的JPEG再上传。', 'Export it as a JPEG in RGB (sRGB) and send it again.'],
  },
  'portrait-grey': {
    says: ['照片是黑白的。', 'The photograph is black and white.'],
    fix: ['请上传彩色照片。', 'Send one in colour.'],
  },
  'portrait-heavy': {
    says: ['照片文件为{size}，规定不超过{most}。', 'The file has {size}; the rule is {most} at most.'],
    fix: [
      '导出JPEG时把质量调低一些再上传，照片不要缩小。',
      'Export the JPEG with somewhat less quality and send it again; leave its pixels as they are.',
    ],
  },
  'portrait-light': {
    says: [
      '照片文件只有{size}，少于{least}，压缩得太厉害。',
      'The file has only {size}, less than {least}: it was compressed too much.',
    ],
    fix: original,
  },
  'portrait-blurred': { says: ['照片看来不清楚。', 'The photograph seems to be out of focus.'], fix: retake },
  'portrait-dark': {
    says: ['照片太暗，脸看不清。', 'The photograph is too dark to see the face well.'],
    fix: evenLight,
  },
  'portrait-bright': {
    says: ['照片太亮，脸发白。', 'The photograph is too bright: the face is washed out.'],
    fix: evenLight,
  },
  'portrait-background': {
    says: ['背景不是白色。', 'The background is not white.'],
    fix: [
      '请在白墙或白布前重拍，人离墙远一些，把墙照亮。',
      'Take it again before a white wall or sheet, well lit and some way behind you.',
    ],
  },
  'portrait-background-uneven': {
    says: [
      '背景不均匀：有阴影、花纹或别的东西。',
      'The background is not even: there is a shadow, a pattern or something else in it.',
    ],
    fix: [
      '请离墙远一些，让两边光线一样，背后不要有东西。',
      'Stand farther from the wall, with the same light from both sides and nothing behind you.',
    ],
  },
  'signature-unusably-small': {
    says: [
      '签名图为{width} × {height}像素，太小，无法印制；至少要{least}像素。',
      'The signature has {width} × {height} pixels: too few to print. At least {least} are needed.',
    ],
    fix: flatSign,
  },
  'signature-large': {
    says: [
      '签名图为{width} × {height}像素，大于{most}像素。',
      'The signature has {width} × {height} pixels, more than {most}.',
    ],
    fix: ['可由我们缩小，请确认。', 'We can make it smaller: please confirm.'],
  },
  'signature-ratio': {
    says: ['签名图的宽高比应为{ratio}。', 'Width to height of a signature should be {ratio}.'],
    fix: cropOffered,
  },
  'signature-ratio-tight': {
    says: [
      '签名图的宽高比应为{ratio}，照此裁剪会切到签名。',
      'Width to height should be {ratio}, and a crop to that would cut the signature.',
    ],
    fix: flatSign,
  },
  'signature-none': { says: ['图上看不到签名。', 'There is no signature in the picture.'], fix: flatSign },
  'signature-faint': {
    says: ['签名太淡或太小。', 'The signature is too faint or too small.'],
    fix: flatSign,
  },
  'signature-full': {
    says: ['图上深色太多，不像纸上的签名。', 'Too much of the picture is dark for a signature on paper.'],
    fix: flatSign,
  },
  'signature-touches': {
    says: ['签名碰到了边框，可能被切掉。', 'The signature touches the frame and may be cut off.'],
    fix: flatSign,
  },
  'signature-paper': { says: ['纸的底色太暗。', 'The paper is too dark.'], fix: flatSign },
  'scan-small': {
    says: [
      '图片只有{width} × {height}像素，字可能看不清。',
      'The picture has only {width} × {height} pixels; its words may be hard to read.',
    ],
    fix: [
      '请用300 dpi以上扫描，或拍近一些、不要压缩。',
      'Scan it with at least 300 dpi, or photograph it from nearer and do not let it be made smaller.',
    ],
  },
  'scan-blurred': {
    says: ['图片看来不清楚。', 'The picture seems to be out of focus.'],
    fix: ['请放平、放稳重拍，或改用扫描。', 'Lay it flat and photograph it again, or scan it.'],
  },
  'pdf-locked': {
    says: [
      '这份PDF有密码或限制，窗口可能打不开。',
      'This PDF has a password or restrictions; the counter may not be able to open it.',
    ],
    fix: [
      '请去掉密码，或打印成新的PDF再上传。',
      'Take the password away, or print it as a new PDF, and send it again.',
    ],
  },
  'pdf-active': {
    says: [
      '这份PDF带有脚本或会自动打开的内容，我们不会运行。',
      'This PDF carries scripts or parts that open by themselves; we never run them.',
    ],
    fix: ['请打印成新的PDF再上传。', 'Print it as a new PDF and send it again.'],
  },
  'pdf-cut-off': {
    says: ['这份PDF好像不完整。', 'This PDF seems to be cut off.'],
    fix: [
      '请打开看看能否读到最后一页，再重新上传。',
      'Open it, see whether its last page is there, and send it again.',
    ],
  },
  'kind-not-asked': {
    says: ['这是{found}，这份材料要{accepted}。', 'This is a {found}; for this paper {accepted} is asked.'],
    fix: [
      '请另存为要求的格式再上传；只改文件名没有用。',
      'Save it in one of these formats and send it again; changing the name of the file does not help.',
    ],
  },
} as const satisfies Record<string, Words>;

/** Words about numbers and names typed beside a file. */
const typedWords = {
  'zone-not-two-lines': {
    says: [
      '护照资料页最下面应有两行字符。',
      'There should be two lines of characters, as at the foot of the passport’s page.',
    ],
    fix: [
      '请把两行都输入，一行一行，空白处的“<”也要。',
      'Type both, line by line, with the fillers “<” too.',
    ],
  },
  'zone-length': {
    says: ['第{line}行有{length}个字符，应为44个。', 'Line {line} has {length} characters instead of 44.'],
    fix: [
      '请补上漏掉的或删去多出的字符，“<”也算。',
      'Add what is missing or take away what is too much; fillers “<” count too.',
    ],
  },
  'zone-character': {
    says: [
      '第{line}行第{column}个字符不会出现在护照上。',
      'Character {column} of line {line} does not occur in passports.',
    ],
    fix: ['只能是大写字母、数字和“<”。', 'Only capital letters, figures and “<” do.'],
  },
  'zone-no-passport': {
    says: ['这不是护照：护照的第一行以P开头。', 'This is no passport: its first line would begin with P.'],
    fix: ['请用护照，不用身份证或签证页。', 'Use the passport, not an identity card or a visa.'],
  },
  'zone-check-digit': {
    says: [
      '{part}与它的校验位不符，可能输错了。',
      'The {part} does not fit its check digit: it may be mistyped.',
    ],
    fix: retypeZone,
  },
  'zone-meant': {
    says: [
      '护照号码等一行里，可能把“{typed}”看成了别的：第{column}位像是“{meant}”。',
      'In the second line, character {column} was typed “{typed}” and was probably meant to be “{meant}”.',
    ],
    fix: ['请对照护照确认后改正。', 'Compare with the passport, and correct it if so.'],
  },
  'zone-no-such-day': {
    says: ['{part}不是一个真实的日期。', 'The {part} is no day there is.'],
    fix: retypeZone,
  },
  'zone-no-such-sex': {
    says: ['性别一位应为M、F或“<”。', 'The character of the sex should be M, F or “<”.'],
    fix: retypeZone,
  },
  'passport-surname': {
    says: ['姓与护照不同：护照上是{zone}。', 'The surname is not as in the passport, which has {zone}.'],
    fix: compareWithPage,
  },
  'passport-given-names': {
    says: ['名与护照不同：护照上是{zone}。', 'The given names are not as in the passport, which has {zone}.'],
    fix: compareWithPage,
  },
  'passport-name-not-latin': {
    says: [
      '姓名要用护照上的拉丁字母填写：护照上是{zone}。',
      'The name is to be typed in the passport’s Latin letters: {zone}.',
    ],
    fix: compareWithPage,
  },
  'passport-number': {
    says: [
      '护照号码与护照不同：护照上是{zone}。',
      'The passport’s number is not as in the passport, which has {zone}.',
    ],
    fix: compareWithPage,
  },
  'passport-birth': {
    says: [
      '出生日期与护照不同：护照上是{zone}。',
      'The day of birth is not as in the passport, which has {zone}.',
    ],
    fix: compareWithPage,
  },
  'passport-expiry': {
    says: [
      '护照有效期与护照不同：护照上是{zone}。',
      'The passport’s last day is not as in the passport, which has {zone}.',
    ],
    fix: compareWithPage,
  },
  'passport-sex': {
    says: ['性别与护照不同：护照上是{zone}。', 'The sex is not as in the passport, which has {zone}.'],
    fix: compareWithPage,
  },
  'born-to-come': {
    says: ['出生日期{zone}不可能。', 'Nobody applying was born on {zone}.'],
    fix: ['请核对年份。', 'Look at the year.'],
  },
  'passport-expired': {
    says: ['护照已于{zone}过期。', 'The passport ended on {zone}.'],
    fix: ['请先换发护照，再用新护照办理。', 'Have it renewed first and apply with the new one.'],
  },
  'passport-zone-missing': {
    says: [
      '没有输入护照资料页最下面两行，无法与填写的内容核对。',
      'The two lines at the foot of the passport’s page were not typed, so nothing can be compared with the form.',
    ],
    fix: ['请输入这两行，也可到窗口扫描。', 'Type them, or have them scanned at the counter.'],
  },
  'credit-code-wrong': {
    says: [
      '统一社会信用代码不对：应为18位，最后一位与前面相符。',
      'The credit code is not right: it has 18 characters, and the last must fit the others.',
    ],
    fix: ['请照营业执照重新输入。', 'Type it again from the business licence.'],
  },
  'credit-code-meant': {
    says: [
      '统一社会信用代码不对；可能是{meant}。',
      'The credit code is not right; probably {meant} is meant.',
    ],
    fix: ['请照营业执照确认后改正。', 'Compare with the business licence, and correct it if so.'],
  },
  'resident-id-wrong': {
    says: [
      '身份证号码不对：应为18位，最后一位与前面相符。',
      'The identity number is not right: it has 18 characters, and the last must fit the others.',
    ],
    fix: ['请照身份证重新输入。', 'Type it again from the identity card.'],
  },
  'resident-id-day': {
    says: ['身份证号码里的出生日期不存在。', 'The day of birth in the identity number is no day there is.'],
    fix: ['请照身份证重新输入。', 'Type it again from the identity card.'],
  },
  'resident-id-birth': {
    says: [
      '身份证号码里的出生日期是{zone}，与填写的不同。',
      'The identity number has {zone} for the day of birth, not what was typed.',
    ],
    fix: ['请照身份证改正填错的一处。', 'Compare with the identity card and correct the one that is wrong.'],
  },
  'resident-id-sex': {
    says: ['身份证号码里的性别与填写的不同。', 'The identity number has another sex than was typed.'],
    fix: ['请照身份证改正填错的一处。', 'Compare with the identity card and correct the one that is wrong.'],
  },
} as const satisfies Record<string, Words>;

export const uploadWords = { ...pictureWords, ...typedWords };
export type UploadCode = keyof typeof uploadWords;
