/** Characters foreign names are spelt with in Chinese; clauses seldom end and begin with them in a row. */
const NAME_CHARACTERS = new Set(
  '阿埃艾爱安奥巴班贝本比彼宾波伯布查茨达戴丹道德登邓迪蒂丁杜多顿厄恩尔法范菲费芬弗福冈戈格根古哈海汉赫亨胡华霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱兰朗劳勒雷里利莉丽林琳卢鲁路伦罗洛吕马玛迈麦曼梅蒙米莫姆默穆纳娜内尼妮宁纽诺欧帕派潘佩皮珀普奇乔琼丘茹瑞萨塞森桑莎山舍圣施史斯丝苏索塔泰坦特提廷图托瓦万威维魏温文沃乌伍西希谢辛雪逊雅亚延扬耶叶伊英因尤约赞泽扎詹兹佐'.split(
    '',
  ),
);

/** Whether a dot between Chinese characters joins the parts of a foreign name: 英格丽.哈尔瓦. */
export function isNameDot(before: string, after: string): boolean {
  const left = [...before].slice(-2);
  const right = [...after].slice(0, 2);
  return (
    left.length === 2 && right.length === 2 && [...left, ...right].every((char) => NAME_CHARACTERS.has(char))
  );
}
