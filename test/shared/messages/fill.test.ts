import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/language.ts'

const kept = { 'zh-CN': '已保留 {n} 个结果', en: '{n} {n|result is|results are} kept' }

describe('fill', () => {
  it('puts a value wherever its name stands, and leaves a name without one as it is', () => {
    expect(fill({ 'zh-CN': '', en: '{a} and {b}, {a} again' }, 'en', { a: 'x' })).toBe('x and {b}, x again')
  })
  it('takes the first word for one and the second for any other number', () => {
    expect([0, 1, 2, 21].map((n) => fill(kept, 'en', { n }))).toEqual([
      '0 results are kept',
      '1 result is kept',
      '2 results are kept',
      '21 results are kept',
    ])
  })
  it('counts a number that is already written out', () => {
    expect(fill(kept, 'en', { n: '1' })).toBe('1 result is kept')
    expect(fill(kept, 'en', { n: '1,001' })).toBe('1,001 results are kept')
  })
  it('says the same in a language without plural', () => {
    expect(fill(kept, 'zh-CN', { n: 1 })).toBe('已保留 1 个结果')
  })
})
