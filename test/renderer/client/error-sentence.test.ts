import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { RefusalError } from '#shared/errors/refusal.ts'
import { errorSentence, refusalOf } from '../../../renderer/client/error-sentence.ts'

describe('errorSentence', () => {
  it('says a refusal of the core in the reader’s language', () => {
    const error = new ORPCError('REFUSED', { data: { code: 'undeclaredScale', details: { item: 'Q7' } } })
    expect(errorSentence(error, 'zh-CN')).toContain('题项“Q7”没有声明量表范围')
    expect(errorSentence(error, 'en')).toContain('“Q7” has no declared scale')
  })

  it('says a refusal of an analysis that ran in the page', () => {
    expect(refusalOf(new RefusalError({ code: 'allConstant', details: {} }))).toEqual({
      code: 'allConstant',
      details: {},
    })
  })

  it('does not believe a refusal it does not know', () => {
    const error = new ORPCError('REFUSED', { data: { code: 'toString', details: {} } })
    expect(refusalOf(error)).toBeNull()
  })

  it('calls a fault of the program a fault of the program', () => {
    expect(errorSentence(new ORPCError('INTERNAL_SERVER_ERROR'), 'en')).toContain('The program failed')
  })

  it('tells a lost connection from a fault', () => {
    expect(errorSentence(new TypeError('Failed to fetch'), 'zh-CN')).toContain('连接已中断')
  })
})
