import { describe, expect, it } from 'vitest'
import { problemSentence } from '#shared/messages/problem-sentence.ts'

describe('problemSentence', () => {
  it('names cell, value and scale', () => {
    const problem = { code: 'outOfRange', details: { cell: 'G27', value: '6', variable: '技术水平', low: 1, high: 5 } }
    expect(problemSentence(problem, 'zh-CN')).toBe('G27 的“6”超出“技术水平”的量表 1-5，按无效处理，不计入统计。')
    expect(problemSentence(problem, 'en')).toBe(
      'G27: “6” is off the scale 1-5 of “技术水平”; it is kept as invalid and not counted.',
    )
  })

  it('shows a code it does not know as it is', () => {
    expect(problemSentence({ code: 'fromTheFuture', details: {} }, 'en')).toBe('fromTheFuture')
  })
})
