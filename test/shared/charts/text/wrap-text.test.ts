import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateWidth } from '#shared/charts/text/estimate-width.ts'
import { wrapText } from '#shared/charts/text/wrap-text.ts'

const options = { size: 10, measure: estimateWidth }

describe('estimateWidth', () => {
  it('sums the advances of Noto Sans SC: 1 em a Chinese character, 0.555 a digit, 0.224 a space', () => {
    expect(estimateWidth('满意度 5', 10)).toBeCloseTo(37.79, 10)
  })
})

describe('wrapText', () => {
  it('breaks Chinese between characters and balances the lines', () => {
    expect(wrapText('客户等待时间过长', 50, options)).toEqual(['客户等待', '时间过长'])
    expect(wrapText('客户等待时间过长', 75, options)).toEqual(['客户等待', '时间过长'])
  })
  it('breaks English at spaces only', () => {
    expect(wrapText('Waiting time too long', 60, options)).toEqual(['Waiting time', 'too long'])
  })
  it('keeps words whole inside Chinese', () => {
    expect(wrapText('首次修复率FTFR偏低', 50, options)).toEqual(['首次修复率', 'FTFR偏低'])
  })
  it('breaks after a slash or hyphen, but not within a number', () => {
    expect(wrapText('Service/advisor 12/30', 45, options)).toEqual(['Service/', 'advisor', '12/30'])
  })
  it('starts no line with closing punctuation and ends none with an opening bracket', () => {
    expect(wrapText('服务态度，技术水平（含备件）', 50, options)).toEqual(['服务态度，', '技术水平', '（含备件）'])
  })
  it('breaks a word that is wider than the line', () => {
    for (const line of wrapText('Donaudampfschifffahrtsgesellschaft', 60, options))
      expect(estimateWidth(line, 10)).toBeLessThanOrEqual(60)
  })
  it('cuts what is beyond the last line allowed and says so', () => {
    const lines = wrapText('维修技师对新车型故障诊断流程不熟悉导致返修', 60, {
      ...options,
      maxLines: 2,
    })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(estimateWidth(lines[1] ?? '', 10)).toBeLessThanOrEqual(60)
  })
  it('honours line ends of the text', () => {
    expect(wrapText('一\n二', 50, options)).toEqual(['一', '二'])
  })
  it('loses nothing but spaces at line ends, and stays within the width', () => {
    const word = fc.stringMatching(/^[a-z服务顾问（），。]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.integer({ min: 40, max: 200 }), (words, width) => {
        const text = words.join(' ')
        const lines = wrapText(text, width, options)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(estimateWidth(line, 10)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
