import { describe, expect, it } from 'vitest'
import { stepReasonTexts } from '#shared/messages/app/step-reasons.ts'
import { reason, reasonSentence } from '../../../../renderer/app/steps/step-status.ts'

describe('reasonSentence', () => {
  const unknown = (...names: string[]) => reason(stepReasonTexts.directionUnknown, { n: names.length, names })
  it('lists names as the reader’s language does', () => {
    expect(reasonSentence(unknown('Q1', 'Q2'), 'zh-CN')).toBe('指标体系中 2 个变量没有确定方向：Q1、Q2')
    expect(reasonSentence(unknown('Q1', 'Q2'), 'en')).toBe('2 variables of the index system have no direction: Q1, Q2')
  })
  it('says of one what it says of one', () => {
    expect(reasonSentence(unknown('Q1'), 'en')).toBe('1 variable of the index system has no direction: Q1')
  })
})
