/** Chinese words that say nothing by themselves: particles, pronouns, adverbs of degree, conjunctions, measure words. */
const chinese = `
的 地 得 了 着 过 吗 呢 吧 啊 呀 哦 嗯 嘛 哈 啦 么 喔 哎 唉
我 你 您 他 她 它 我们 你们 您们 他们 她们 它们 咱 咱们 自己 本人 大家 别人 人家 某 各 每 每个 各种
这 那 此 其 该 这个 那个 这些 那些 这里 那里 这儿 那儿 这样 那样 这么 那么 哪 哪里 哪个 什么 怎么 怎样 为什么 多少 几 谁
是 有 在 和 与 及 或 或者 以及 还有 也 都 就 才 还 又 再 很 太 更 最 挺 比较 非常 特别 十分 相当 有点 有些 一些 一点 一点儿 稍微
被 把 将 从 到 向 往 对 对于 关于 给 跟 同 比 按 按照 由 由于 为 为了 以 于 因 因为 所以 因此 但 但是 可是 不过 然而 虽然 尽管 如果 要是 只要 只有 而 而且 并 并且 且 即 则 却 等等
上 下 里 中 内 外 前 后 时 时候 之 之后 之前 以后 以前 期间 当 当时 现在 目前 已 已经 曾 正在 将要 刚 刚刚
一 二 两 三 四 五 六 七 八 九 十 一个 两个 一次 两次 一下 一样 一直 一般 一定 一种 第一 个 次 位 件 种 些 点 元 块 天 年 月 日 号 家 名
可以 能 能够 会 要 想 应该 应当 可能 需要 必须 希望 觉得 感觉 认为 来 去 做 说 让 使 用 叫 请 真 真的 确实 其实 总 总是 经常 常 只 仅 仅仅 均 所 等 如 如何 像 并不 就是 还是 不是 都是 也是 而是 然后 完 起来 出来 下来 上来 过来 过去
没有 没 不 无 未 别 不太 不够 不能 无法 没法 没什么 每次 每天 一起 一共 其他 其它 另外 特 左右 大概 里面 上面 方面
`

/** English words of the same kind. */
const english = `
a an the and or but if so as of at by for from in into on onto to with without about over under up down out off than then too very
i me my mine we us our ours you your yours he him his she her hers it its they them their this that these those who whom which what when where why how
is am are was were be been being do does did done have has had having will would shall should can could may might must
not no nor only just also more most some any all each every both few other such same own there here again once because while during until before after
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm i've it's you're they're that's
`

/** Words that no frequency table and no word cloud shows. */
export const stopWords: ReadonlySet<string> = new Set(
  `${chinese} ${english}`.split(/\s+/).filter((word) => word !== ''),
)
