import { describe, expect, it } from 'vitest'
import { formatCell } from '#shared/document/format-cell.ts'
import { formatNumber } from '#shared/document/format-number.ts'

describe('formatNumber', () => {
  it('prints fixed decimals with thousands separators', () => {
    expect(formatNumber(1234567.891, { kind: 'decimal', digits: 2 })).toBe('1,234,567.89')
    expect(formatNumber(999, { kind: 'integer' })).toBe('999')
    expect(formatNumber(-1000, { kind: 'integer' })).toBe('-1,000')
  })
  it('prints a percent that runs 0-100 and a share that runs 0-1 alike', () => {
    expect(formatNumber(73.0769, { kind: 'percent', digits: 1 })).toBe('73.1%')
    expect(formatNumber(0.730769, { kind: 'share', digits: 1 })).toBe('73.1%')
  })
  it('prints a small p-value as <0.001, never as zero', () => {
    expect(formatNumber(0.00099, { kind: 'p' })).toBe('<0.001')
    expect(formatNumber(0, { kind: 'p' })).toBe('<0.001')
    expect(formatNumber(0.001, { kind: 'p' })).toBe('0.001')
  })
  it('never prints a negative zero', () => {
    expect(formatNumber(-0.0001, { kind: 'decimal', digits: 2 })).toBe('0.00')
    expect(formatNumber(-0, { kind: 'integer' })).toBe('0')
  })
  it('prints a dash for what does not exist', () => {
    for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY])
      expect(formatNumber(value, { kind: 'integer' })).toBe('—')
  })
})

describe('formatCell', () => {
  it('uses the format of the cell before that of the column', () => {
    const column = {
      title: '比例',
      format: { kind: 'share', digits: 1 },
    } as const
    expect(formatCell(0.25, column)).toBe('25.0%')
    expect(formatCell({ value: 0.25, format: { kind: 'decimal', digits: 2 } }, column)).toBe('0.25')
  })
  it('shows whole numbers whole, others with three decimals, text as it is, nothing as a dash', () => {
    expect([formatCell(1273), formatCell(0.80812), formatCell('服务顾问'), formatCell(null)]).toEqual([
      '1,273',
      '0.808',
      '服务顾问',
      '—',
    ])
  })
})
