function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** English words that answer nothing in Chinese, or anything. */
export const stopEnglish = words(`
a an the and or but nor so if then than that this these those of in on at by for with from to into onto upon about
as is am are was were be been being do does did doing done have has had having will would shall should can could may
might must not no it its there here who whom whose which what when where why how all any each both some such own same
too very just also only even more most much many other another out up down off over under again once
sb2
itself one ones s t d ll ve re m sb sth etc eg ie`);

/** Chinese words that answer nothing in English, or anything. */
export const stopChinese = words(`
的 了 着 过 地 得 之 所 者 而 与 和 及 或 但 也 又 就 都 才 便 却 还 则 乃 其 此 该 这 那 这个 那个 一个 个 是 在 于 以 为 被
把 将 让 给 对 向 从 到 由 等 吗 呢 吧 啊 呀 嘛 哦 自己 有 没 没有 不 很 更 最
上 下 里 中 去 来 出 起来 出来 下来 一 们 只 些 一些 什么 怎么 如何 因为 所以 如果 虽然 但是 可是 不过 然而 并 并且 而且 以及
其中 其他 各 每 该 本 即 如 若 因 当 时 的话 似的 一下 可以 能 会 要 想 说 道`);
