import { comparableText } from './comparable-text.ts'
import { longestValue } from './longest-value.ts'

/** What an answer label says: about what (`stem`; null for a mere middle) and how strongly, −3 to 3. */
export interface AnswerWord {
  readonly stem: string | null
  readonly rank: number
}

const stems =
  '满意|重要|同意|赞同|认同|认可|清楚|清晰|及时|方便|便利|便捷|专业|热情|愿意|合理|规范|整洁|干净|舒适|了解|熟悉|符合|信任|信赖|安全|准确|耐心|礼貌|友好|主动|详细|透明|公平|公正|公开|稳定|周到|到位|理想|可能|可靠|快|高|好'
const strong = '非常|很|十分|极其|极为|极|特别|完全|强烈|最'
const weakNegative = '不太|不大|不怎么|不够|不很|比较不|较不|有点不|有些不|略不'
const mild = '比较|较为|较|基本上|基本|还算|有点|有些'
const chinese = new RegExp(`^(${strong})?(${weakNegative})?(不)?(${mild})?(${stems})$`)
const poor = new RegExp(`^(${strong})?(${mild})?差$`)
const middles = new Set(
  ['一般', '一般般', '普通', '中立', '中等', '中性', '说不清', '说不准', '不确定', '不好说', '无所谓', '没意见'].concat(
    ['neutral', 'average', 'undecided', 'unsure', 'not sure', 'neither', 'so-so', 'ok', 'okay', 'no opinion'].map(
      comparableText,
    ),
  ),
)

const english =
  /^(very|extremely|highly|completely|strongly|totally|absolutely|definitely|notatall|notvery|notso|not)?(somewhat|fairly|moderately|slightly|mostly|rather|quite|alittle)?(dis|un|in|im)?(satisfied|agree|important|likely|clear|convenient|helpful|friendly|professional|happy|willing|good)$/
const englishMiddle = /^neither([a-z]+)nor[a-z]+$/

/** `A.非常满意`, as 腾讯问卷 writes its options. */
const optionLetter = /^[a-j][.、:：)](?=[^a-z])/

/**
 * Understands one answer label, Chinese or English. Only words that name a degree; anything else is null (还行吧 names
 * none, and no mark may be invented for it).
 *
 * @example answerWord('不太满意') // { stem: '满意', rank: -1 }
 */
export function answerWord(label: string): AnswerWord | null {
  if (label.length > longestValue) return null
  const text = comparableText(label).replace(optionLetter, '').replace(/的$/, '')
  if (middles.has(text)) return { stem: null, rank: 0 }
  const match = chinese.exec(text)
  if (match !== null) {
    const [, strength, weak, negative, softened, stem = ''] = match
    if (weak !== undefined) return strength === undefined && softened === undefined ? { stem, rank: -1 } : null
    const size = softened === undefined ? (strength === undefined ? 2 : 3) : 1
    return { stem, rank: negative === undefined ? size : -size }
  }
  const bad = poor.exec(text)
  if (bad !== null) return { stem: '好', rank: bad[2] === undefined ? (bad[1] === undefined ? -2 : -3) : -1 }
  return englishWord(text)
}

function englishWord(text: string): AnswerWord | null {
  const middle = englishMiddle.exec(text)
  if (middle !== null) return { stem: middle[1] ?? null, rank: 0 }
  const match = english.exec(text)
  if (match === null) return null
  const [, strength, softened, opposite, stem = ''] = match
  if (strength?.startsWith('not') === true) {
    if (opposite !== undefined || softened !== undefined) return null
    return { stem, rank: strength === 'notatall' ? -3 : strength === 'not' ? -2 : -1 }
  }
  const size = softened === undefined ? (strength === undefined ? 2 : 3) : 1
  return { stem, rank: opposite === undefined ? size : -size }
}
