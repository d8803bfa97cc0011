import { describe, expect, it } from 'vitest'
import { answerScale } from '#core/import/values/answer-scale.ts'
import { answerWord } from '#core/import/values/answer-word.ts'
import { codedLabel } from '#core/import/values/coded-label.ts'

/** Labels from worst to best, as questionnaires print them, with the codes they must get. */
const scales: readonly (readonly string[])[] = [
  ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  ['很不满意', '不满意', '基本满意', '满意', '很满意'],
  ['非常不满意', '不太满意', '一般', '比较满意', '非常满意'],
  ['非常不满意', '比较不满意', '一般', '比较满意', '非常满意'],
  ['不满意', '不太满意', '基本满意', '满意', '非常满意'],
  ['非常不满意', '不满意', '比较不满意', '一般', '比较满意', '满意', '非常满意'],
  ['不满意', '一般', '满意'],
  ['很不重要', '不重要', '一般', '重要', '很重要'],
  ['完全不同意', '不同意', '不确定', '同意', '完全同意'],
  ['很差', '差', '一般', '好', '很好'],
  ['差', '中', '良', '优'],
  ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied'],
  ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
  ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
]

describe('answerScale', () => {
  it.each(scales)('codes %s … from 1, the best highest', (...labels) => {
    const scale = answerScale([...labels].reverse())
    expect(scale?.levels).toEqual(labels)
    expect(scale?.complete).toBe(true)
  })

  it('knows the levels of a usual scale that nobody chose', () => {
    const scale = answerScale(['满意', '非常满意', '一般'])
    expect(scale?.levels).toEqual(['非常不满意', '不满意', '一般', '满意', '非常满意'])
    expect(scale?.complete).toBe(false)
  })

  it('words the levels nobody chose in the language of the others', () => {
    expect(answerScale(['Satisfied', 'Very satisfied', 'Neutral'])?.levels).toEqual([
      'very dissatisfied',
      'dissatisfied',
      'Neutral',
      'Satisfied',
      'Very satisfied',
    ])
    expect(answerScale(['Agree', 'Strongly agree', 'Neither agree nor disagree'])?.levels.slice(0, 2)).toEqual([
      'strongly disagree',
      'disagree',
    ])
  })

  it('does not mind padding and width', () => {
    expect(answerScale(['　满意', '非常满意 '])?.codes.get('非常满意')).toBe(5)
  })

  it.each([[['是', '否']], [['满意', '重要']], [['城东店', '望江店']], [['满意', '还行吧']], [['A', 'B']]])(
    'finds no scale in %j',
    (labels) => {
      expect(answerScale(labels)).toBeNull()
    },
  )
})

describe('levels without a middle', () => {
  it('are the whole scale when a hundred answers chose each of them', () => {
    const four = ['非常满意', '满意', '不满意', '非常不满意']
    expect(answerScale(four)?.levels).toHaveLength(5)
    expect(answerScale(four, 99)?.levels).toHaveLength(5)
    expect(answerScale(four, 100)?.levels).toEqual(['非常不满意', '不满意', '满意', '非常满意'])
    expect(answerScale(['满意', '不满意'], 100)?.levels).toEqual(['不满意', '满意'])
    expect(answerScale(['满意', '非常满意'], 1000)?.levels).toHaveLength(5)
  })
})

describe('answerWord', () => {
  it('tells degrees apart', () => {
    const ranks = ['很不满意', '不满意', '不太满意', '一般', '比较满意', '满意', '非常满意'].map(
      (label) => answerWord(label)?.rank,
    )
    expect(ranks).toEqual([-3, -2, -1, 0, 1, 2, 3])
  })

  it.each(['还行吧', '满意度', '不知道', '5星', ''])('makes no degree of %j', (label) => {
    expect(answerWord(label)).toBeNull()
  })
})

describe('codedLabel', () => {
  it.each(['5-非常满意', '5=非常满意', '5、非常满意', '非常满意（5分）', '非常满意(5)', '5分（非常满意）'])(
    'splits %j',
    (text) => {
      expect(codedLabel(text)).toEqual({ code: 5, label: '非常满意' })
    },
  )

  it.each(['非常满意', '5', '3-4', '2024-05'])('leaves %j alone', (text) => {
    expect(codedLabel(text)).toBeNull()
  })
})
