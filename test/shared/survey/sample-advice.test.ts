import { describe, expect, it } from 'vitest'
import { sampleAdvice } from '#shared/survey/sample-advice.ts'

describe('sampleAdvice', () => {
  it('wants 100 responses, and ten an item', () => {
    expect(sampleAdvice(80, 9)).toEqual([
      { code: 'fewForms', need: 100 },
      { code: 'fewPerItem', need: 90 },
    ])
    expect(sampleAdvice(99, 9)).toEqual([{ code: 'fewForms', need: 100 }])
    expect(sampleAdvice(273, 28)).toEqual([{ code: 'fewPerItem', need: 280 }])
  })

  it('says nothing of enough', () => {
    expect(sampleAdvice(100, 10)).toEqual([])
  })
})
