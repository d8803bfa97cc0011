import { stopWords } from './stop-words.ts'

const han = /\p{Script=Han}/u
const letter = /\p{L}/u
/** What turns the next word into its opposite: 满意 and 不满意 must never be counted as one. */
const negations: ReadonlySet<string> = new Set(['不', '没', '没有', '无', '未', '不太', '不够', '不能', '无法', '没法'])
/** 三个, 一周, 第一次, 三百多: amounts, whatever is counted. */
const amount =
  /^第?[一二两三四五六七八九十百千万半几]+(?:个|次|天|周|年|月|点|句|趟|台|名|位|件|块|元|会儿|下|起|遍|回|家|种|条|分钟|小时)*[多半来]?$/

/** Chinese characters that mean something alone; every other single one is half of a word, or a name. */
const telling: ReadonlySet<string> = new Set(
  '贵 慢 差 脏 乱 旧 少 吵 冷 热 远 近 快 好 坏 难 臭 短 小 大 高 低 漏 堵 累 烦 假 骗 催 拖 等 货 油 车 店 钱'.split(
    ' ',
  ),
)

/**
 * The words of a comment that are worth counting, from its segments in their order: without punctuation, numbers and stop
 * words, English in small letters, a negation joined to what it negates.
 *
 * @example contentWords(['不', '满意', '，', '价格', '太', '贵']) // ['不满意', '价格', '贵']
 */
export function contentWords(segments: readonly string[]): string[] {
  const words: string[] = []
  let negation = ''
  for (const segment of segments) {
    const word = segment.toLowerCase()
    if (negations.has(word)) {
      negation = word
      continue
    }
    const isContent = isContentWord(word)
    if (negation !== '' && isContent && han.test(word)) words.push(negation + word)
    else if (isContent) words.push(word)
    negation = ''
  }
  return words
}

function isContentWord(word: string): boolean {
  if (!letter.test(word) || stopWords.has(word) || amount.test(word)) return false
  return word.length > 1 || telling.has(word)
}
