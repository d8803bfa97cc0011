import type { Scale } from '#shared/survey/variable.ts'
import { answerWord } from './answer-word.ts'
import { longestValue } from './longest-value.ts'

/** What a heading or a title says about the marks beneath it. */
export interface DeclaredMarks {
  readonly scale: Scale | null
  readonly direction: 'high' | 'low' | null
  /** The words that said it. */
  readonly words: string
}

const range = /(?<![\d.])(-?\d{1,2})\s*分?\s*(?:-|—|~|～|至|到|to)\s*(\d{1,3})(?!\d)\s*(分|级|点|星)?/i
const fullMarks = /满分(?:为|是|：|:)?\s*(\d{1,3})\s*分?|百分制/
const points = /(\d{1,3})\s*分制|(五|七|十|百)分制|(\d{1,2})\s*级量表/
const highBest =
  /越高越(满意|好)|分数越高|(?:^|[^\d])(?:5|7|10|100)\s*(?:分)?\s*(?:[=＝为是：:最代表表示]|代表|表示)+\s*(?:最|非常|很|十分)?(?:满意|好|同意|重要)|(?:5|7|10|100)\s*=\s*(?:very|extremely|strongly)/i
const lowBest =
  /越低越(满意|好)|(?:^|[^\d])1\s*(?:分)?\s*(?:[=＝为是：:最代表表示]|代表|表示)+\s*(?:最|非常|很|十分)?(?:满意|好|同意|重要)|(?:^|\D)1\s*=\s*(?:very|extremely|strongly)\s*(?:satisfied|agree|important)/i
/** 1=非常满意，2=满意 … or 1很满意 2满意 …: marks explained one by one. */
const explained = /(?<![\d.])(\d{1,2})\s*分?\s*(?:=|:|、|\.|代表|表示|为|是)?\s*(\p{L}[^\d\s,;、。()~-]*)/gu
const chineseNumbers: Readonly<Record<string, number>> = { 五: 5, 七: 7, 十: 10, 百: 100 }

/**
 * Reads the scale and its direction from a heading, a dimension's heading or the title of the table, as in
 * `推荐意愿(0-10)`, `服务顾问（1-10分，10分最满意）` or `满分100分，分数越高越满意`.
 *
 * @returns null when the text says nothing about marks
 */
export function scaleWords(text: string): DeclaredMarks | null {
  const bare = text.slice(0, longestValue).normalize('NFKC')
  const marks = explainedMarks(bare)
  const scale = declaredScale(bare) ?? explainedScale(marks)
  const low = lowBest.exec(bare)
  const high = low === null ? highBest.exec(bare) : null
  const direction = low !== null ? 'low' : high !== null ? 'high' : scale === null ? null : explainedDirection(marks)
  if (scale === null && direction === null) return null
  return { scale, direction, words: bare.trim() }
}

function declaredScale(text: string): Scale | null {
  const from = range.exec(text)
  if (from !== null) {
    const [min, max] = [Number(from[1]), Number(from[2])]
    if (min >= -5 && min <= 1 && [3, 4, 5, 6, 7, 9, 10, 11, 100].includes(max)) return [min, max]
  }
  const full = fullMarks.exec(text)
  if (full !== null) {
    const max = Number(full[1] ?? 100)
    return max >= 20 ? [0, max] : max >= 3 ? [1, max] : null
  }
  const system = points.exec(text)
  if (system === null) return null
  const max = Number(system[1] ?? system[3] ?? chineseNumbers[system[2] ?? ''] ?? 0)
  return max >= 20 ? [0, max] : max >= 3 ? [1, max] : null
}

interface Explained {
  readonly mark: number
  readonly rank: number
}

/** The marks of a text that stand beside a word of degree, ascending; codes of regions are no marks. */
function explainedMarks(text: string): Explained[] {
  const ranks = new Map<number, number>()
  for (const [, mark, label = ''] of text.matchAll(explained)) {
    const word = answerWord(label)
    if (word !== null) ranks.set(Number(mark), word.rank)
  }
  return [...ranks].map(([mark, rank]) => ({ mark, rank })).sort((a, b) => a.mark - b.mark)
}

/** The ends of a scale where its marks are explained one by one, or the two ends are. */
function explainedScale(marks: readonly Explained[]): Scale | null {
  const [first = 0, last = 0] = [marks[0]?.mark, marks.at(-1)?.mark]
  const all = marks.length === last - first + 1 && marks.length >= 3
  const ends = marks.length === 2 && [5, 7, 10].includes(last)
  return first === 1 && last <= 11 && (all || ends) ? [1, last] : null
}

function explainedDirection(marks: readonly Explained[]): 'high' | 'low' | null {
  const steps = marks.slice(1).map(({ rank }, index) => rank - (marks[index]?.rank ?? 0))
  if (steps.length === 0) return null
  return steps.every((step) => step > 0) ? 'high' : steps.every((step) => step < 0) ? 'low' : null
}
