/** Chinese words that stand before or after a term and are none of it. */
export const plainChineseWords = words(`
不断 进一步 全面 深入 积极 大力 切实 共同 有效 持续 坚持 推动 推进 加强 促进 开展 实施 建立 完善 健全
提高 提升 加大 强化 深化 扩大 加快 充分 依法 努力 逐步 不仅 同时 通过 根据 按照 围绕 针对 属于 成为 包括
作为 以来 以上 以下 左右 期间 之间 方面 情况 问题 工作 重要 主要 有关 相关 各种 各类 各级 各项 一系列
多个 部分 全部 许多 大量 目前 现在 今年 去年 近年来 年 月 日 号 时 次 个 种 项 位 名 及其 与其 以及
约 近 达 超过 达到 共 已 已经 均 正 仍 更加 非常 十分 特别 首次 第 本 我 我们 他 他们 她 它 它们 你
您 您们 大家 各 各国 各方 其 并 且 还 应 应当 应该 必须 可 可能 需要 使 令 用 做 作 成 为了 关于
对于 由于 随着 无 非 未 那么 这样 这里 如此 以便 从而 因此 于是`);

/** English words that stand before or after a term and are none of it. */
export const plainEnglishWords = words(`
our their his her your my we they he she i you us them him every each various several many among between through
during after before within under over about against since while because including include per well also however
therefore thus still yet already always never often together further fully first second third new important main
relevant related major key certain different whole entire year years month day today now`);

/** Stems of what is done with terms. */
export const verbStems = words(`
strengthen promot improv advanc enhanc build establish implement develop carri carry hold make tak giv ensur uphold
maintain support encourag expand deepen accelerat increas conduct out set launch issu introduc provid play includ
becom remain continu insist adher follow achiev realiz reach creat form open join attend visit meet sign need call
say mak us bring put keep see help work start begin boost foster protect restor enact perfect upgrad optimiz lead
led save sav fulfil fulfill`);

/** Small words that stand within terms: state of the art, law and order. */
export const withinTerms = words('of and for the in on with to at by a an');

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
