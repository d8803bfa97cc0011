import { describe, expect, it } from 'vitest'
import { defaultSurveyDesign, type SurveyDesign } from '#shared/survey/survey-design.ts'
import { surveyRates } from '#shared/survey/survey-rates.ts'

const design = (counts: SurveyDesign['counts']): SurveyDesign => ({ ...defaultSurveyDesign, counts })

describe('surveyRates', () => {
  it('keeps distributed, returned and valid apart (300 sent, 273 returned: 91% is the response rate)', () => {
    const [line] = surveyRates(design([{ wave: null, distributed: 300, returned: 273 }]), [
      { wave: null, total: 273, valid: 252 },
    ])
    expect(line?.responseRate).toBeCloseTo(0.91, 12)
    expect(line?.validRate).toBeCloseTo(252 / 273, 12)
    expect(line?.verdict).toBe('pass')
  })

  it('passes only above 60%, not at 60%', () => {
    const verdict = (returned: number) =>
      surveyRates(design([{ wave: null, distributed: 100, returned }]), [{ wave: null, total: 50, valid: 50 }])[0]
        ?.verdict
    expect(verdict(60)).toBe('fail')
    expect(verdict(61)).toBe('pass')
  })

  it('gives no verdict on what was not told', () => {
    const [line] = surveyRates(design([]), [{ wave: null, total: 273, valid: 252 }])
    expect(line).toMatchObject({ responseRate: null, validRate: null, verdict: 'unknown' })
  })

  it('says when the numbers contradict each other', () => {
    const told = design([{ wave: null, distributed: 200, returned: 150 }])
    expect(surveyRates(told, [{ wave: null, total: 160, valid: 100 }])[0]?.verdict).toBe('contradiction')
    const more = design([{ wave: null, distributed: 100, returned: 150 }])
    expect(surveyRates(more, [{ wave: null, total: 90, valid: 90 }])[0]?.verdict).toBe('contradiction')
  })

  it('adds the waves up for the whole survey, once all are known', () => {
    const counts = [
      { wave: null, total: 500, valid: 480 },
      { wave: '上半年', total: 240, valid: 230 },
      { wave: '下半年', total: 260, valid: 250 },
    ]
    const both = design([
      { wave: '上半年', distributed: 300, returned: 245 },
      { wave: '下半年', distributed: 300, returned: 265 },
    ])
    expect(surveyRates(both, counts)[0]).toMatchObject({ distributed: 600, returned: 510, responseRate: 0.85 })
    expect(surveyRates(design(both.counts.slice(0, 1)), counts)[0]).toMatchObject({
      distributed: null,
      verdict: 'unknown',
    })
  })
})
