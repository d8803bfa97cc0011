import { answerWord } from './answer-word.ts'
import { comparableText } from './comparable-text.ts'

/** A scale read from the labels that were given as answers; the best label has the highest code. */
export interface AnswerScale {
  /** Labels from the lowest to the highest level, codes 1, 2, …; levels nobody chose carry the usual wording. */
  readonly levels: readonly string[]
  /** Every level was chosen by somebody, so that the number of levels is no guess. */
  readonly complete: boolean
  /** Comparable form of a label → its code. */
  readonly codes: ReadonlyMap<string, number>
}

/** Ranks of the levels of scales in use, in the order of preference. A middle written 基本满意 has rank 1. */
const ladders: readonly (readonly number[])[] = [
  [-3, -2, 0, 2, 3],
  [-3, -2, 1, 2, 3],
  [-3, -1, 0, 1, 3],
  [-3, -1, 0, 2, 3],
  [-3, -2, 0, 1, 3],
  [-2, -1, 0, 2, 3],
  [-2, -1, 1, 2, 3],
  [-3, -1, 1, 2, 3],
  [-3, -2, -1, 0, 1, 2, 3],
]
/** Three levels are only believed when all three were chosen: 满意 and 不满意 also occur in scales of five. */
const threeLevels: readonly (readonly number[])[] = [
  [-2, 0, 2],
  [-2, 1, 2],
]

/** Four levels without a middle, or two, are only believed when somebody chose each and many could have chosen others. */
const evenLevels: readonly (readonly number[])[] = [
  [-2, 2],
  [-3, -2, 2, 3],
  [-3, -1, 1, 3],
  [-2, -1, 1, 2],
]
const enoughForEven = 100

/** Scales whose words do not grow by adverbs, lowest level first. */
const fixedScales: readonly (readonly (readonly string[])[])[] = [
  [
    ['差', '不合格'],
    ['中', '合格', '及格', '一般'],
    ['良', '良好'],
    ['优', '优秀'],
  ],
  [['差'], ['较差'], ['一般', '中等'], ['良好', '较好'], ['优秀']],
  [
    ['very poor', 'terrible'],
    ['poor', 'bad'],
    ['fair', 'average', 'acceptable'],
    ['good'],
    ['excellent', 'very good', 'great'],
  ],
  [['poor'], ['fair'], ['good'], ['very good'], ['excellent']],
]

/**
 * The scale a set of answer labels belongs to.
 *
 * @param labels the different labels of one column, or of columns that share a scale
 * @param answers how many answers they were taken from
 * @returns null when they are no degrees of one thing, or name one level twice
 * @example answerScale(['满意', '非常满意', '一般'])?.levels // ['非常不满意', '不满意', '一般', '满意', '非常满意']
 */
export function answerScale(labels: readonly string[], answers = 0): AnswerScale | null {
  return gradedScale(labels, answers >= enoughForEven) ?? fixedScale(labels)
}

function gradedScale(labels: readonly string[], many: boolean): AnswerScale | null {
  const byRank = new Map<number, string>()
  const codes = new Map<string, number>()
  const stems = new Set<string>()
  for (const label of labels) {
    const word = answerWord(label)
    if (word === null) return null
    if (word.stem !== null) stems.add(word.stem)
    if (!byRank.has(word.rank)) byRank.set(word.rank, label)
    codes.set(comparableText(label), word.rank)
  }
  const [stem] = stems
  if (stems.size !== 1 || stem === undefined) return null
  const ladder = chooseLadder([...byRank.keys()], many)
  if (ladder === null) return null
  const style = [...byRank.values()].some((label) => label.startsWith('很')) ? '很' : '非常'
  return {
    levels: ladder.map((rank) => byRank.get(rank) ?? wording(rank, stem, style)),
    complete: ladder.every((rank) => byRank.has(rank)),
    codes: new Map([...codes].map(([label, rank]) => [label, ladder.indexOf(rank) + 1])),
  }
}

function chooseLadder(ranks: readonly number[], many: boolean): readonly number[] | null {
  const whole = [...threeLevels, ...(many ? evenLevels : [])].find(
    (ladder) => ladder.length === ranks.length && ladder.every((rank) => ranks.includes(rank)),
  )
  if (whole !== undefined) return whole
  const usual = ladders.find((ladder) => ranks.every((rank) => ladder.includes(rank)))
  if (usual !== undefined) return usual
  const known = ranks.some((rank) => rank < 0) && ranks.some((rank) => rank > 0)
  return known ? [...ranks].sort((a, b) => a - b) : null
}

function wording(rank: number, stem: string, style: string): string {
  if (/^[a-z]/.test(stem)) return englishWording(rank, stem)
  if (rank === 0) return '一般'
  const adverb = Math.abs(rank) === 3 ? style : Math.abs(rank) === 1 && rank > 0 ? '比较' : ''
  if (rank > 0) return adverb + stem
  return rank === -1 ? `不太${stem}` : `${adverb}不${stem}`
}

const opposites: Readonly<Record<string, string>> = {
  satisfied: 'dissatisfied',
  agree: 'disagree',
  likely: 'unlikely',
  important: 'unimportant',
  helpful: 'unhelpful',
  clear: 'unclear',
  convenient: 'inconvenient',
  friendly: 'unfriendly',
  happy: 'unhappy',
  willing: 'unwilling',
  professional: 'unprofessional',
  good: 'bad',
}

function englishWording(rank: number, stem: string): string {
  if (rank === 0) return 'neutral'
  const adverb = ['', 'somewhat ', '', stem === 'agree' ? 'strongly ' : 'very '][Math.abs(rank)] ?? ''
  return adverb + (rank > 0 ? stem : (opposites[stem] ?? `not ${stem}`))
}

function fixedScale(labels: readonly string[]): AnswerScale | null {
  const wanted = labels.map(comparableText)
  for (const scale of fixedScales) {
    const codes = new Map<string, number>()
    for (const [level, words] of scale.entries()) {
      for (const word of words) if (wanted.includes(comparableText(word))) codes.set(comparableText(word), level + 1)
    }
    const distinct = new Set(codes.values()).size
    if (codes.size !== new Set(wanted).size || distinct !== codes.size || distinct < 2) continue
    return {
      levels: scale.map(
        (words, level) => labels.find((label) => codes.get(comparableText(label)) === level + 1) ?? words[0] ?? '',
      ),
      complete: distinct === scale.length,
      codes,
    }
  }
  return null
}
