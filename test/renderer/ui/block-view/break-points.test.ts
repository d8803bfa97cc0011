import { describe, expect, it } from 'vitest'
import { breakPoints } from '../../../../renderer/ui/block-view/break-points.ts'

describe('breakPoints', () => {
  it.each([
    ['删除该题后总分均值', ['删除该题后', '总分均值']],
    ['前两档占比下限', ['前两档占比', '下限']],
    ['95% 置信下限', ['95% ', '置信下限']],
    ['对比强度（标准差）', ['对比强度', '（标准差）']],
  ])('breaks “%s” between its words', (text, pieces) => {
    expect(breakPoints(text, 'zh-CN', 5)).toEqual(pieces)
  })
  it('keeps a name of up to so many characters whole', () => {
    expect(breakPoints('滨江旗舰店', 'zh-CN', 5)).toEqual(['滨江旗舰店'])
    expect(breakPoints('服务在场经历', 'zh-CN', 8)).toEqual(['服务在场经历'])
    expect(breakPoints('服务在场经历', 'zh-CN', 4)).toEqual(['服务在场', '经历'])
  })
  it('breaks a long name into short pieces, so that it takes what room there is', () => {
    expect(breakPoints('（双向、绝对一致、单个测量）', 'zh-CN', 8, 3)).toEqual(['（双向、', '绝对一致、', '单个测量）'])
  })
  it('keeps a number with the word it counts', () => {
    expect(breakPoints('主成分 1 系数', 'zh-CN', 5)).toEqual(['主成分 1 ', '系数'])
  })
  it('begins no piece with punctuation that closes, and loses nothing', () => {
    const text = '您对服务顾问（包括接待、说明）的专业知识和解释说明的满意程度？'
    const pieces = breakPoints(text, 'zh-CN', 5)
    expect(pieces.join('')).toBe(text)
    expect(pieces.filter((piece) => /^[，。、；：？！）”’]/.test(piece))).toEqual([])
  })
  it('breaks other scripts at their spaces only', () => {
    expect(breakPoints('Corrected item-total correlation', 'en', 5)).toEqual([
      'Corrected ',
      'item-total ',
      'correlation',
    ])
  })
})
