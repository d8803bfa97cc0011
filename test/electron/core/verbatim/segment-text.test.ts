import { describe, expect, test } from 'vitest'
import { segmentText } from '#core/verbatim/segment-text.ts'
import { wordsOf } from '#core/verbatim/words-of.ts'

describe('segmentText', () => {
  // The examples of jieba's own documentation: https://github.com/fxsjy/jieba, README, 主要功能 1 代码示例,
  // 【精确模式】 and 【新词识别】 (杭研 is not in the dictionary and is found by the model).
  test.each([
    ['我来到北京清华大学', '我/来到/北京/清华大学'],
    ['他来到了网易杭研大厦', '他/来到/了/网易/杭研/大厦'],
  ])('cuts %s as the documentation of jieba says', (text, expected) => {
    expect(segmentText(text).join('/')).toBe(expected)
  })

  test('cuts English by the rules of Unicode, contractions whole', () => {
    const words = segmentText("The staff didn't call back.").filter((word) => /\w/.test(word))
    expect(words).toEqual(['The', 'staff', "didn't", 'call', 'back'])
  })

  test('leaves out what masking has left of personal data', () => {
    expect(wordsOf('王**的态度好，电话*******5678，车牌京A***12')).toEqual(['态度', '好', '电话', '车牌'])
  })

  test('keeps satisfied and dissatisfied apart', () => {
    expect(wordsOf('不满意')).toEqual(['不满意'])
    expect(wordsOf('很满意')).toEqual(['满意'])
  })
})
