import { describe, expect, it } from 'vitest'
import type { Block, NumberFormat } from '#shared/document/block.ts'
import { formatCell } from '#shared/document/format-cell.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { withDecimals } from '#shared/document/with-decimals.ts'
import { type Decimals, decimalsSchema, ownDecimals } from '#shared/survey/decimals.ts'
import { preferencesSchema } from '#shared/survey/preferences.ts'

const wanted: Decimals = { score: 1, coefficient: 4, percent: 2 }
const score: NumberFormat = { kind: 'decimal', digits: 2, quantity: 'score' }
const coefficient: NumberFormat = { kind: 'decimal', digits: 3, quantity: 'coefficient' }

describe('formatNumber with the decimals a reader wants', () => {
  it('gives means and scores, coefficients and percentages their own', () => {
    expect(formatNumber(1234.567, score, wanted)).toBe('1,234.6')
    expect(formatNumber(0.80806, coefficient, wanted)).toBe('0.8081')
    expect(formatNumber(0.730769, { kind: 'share', digits: 1 }, wanted)).toBe('73.08%')
    expect(formatNumber(73.0769, { kind: 'percent', digits: 1 }, wanted)).toBe('73.08%')
  })
  it('leaves whole numbers, p-values and formats of no quantity as they are', () => {
    expect(formatNumber(0.0004, { kind: 'p' }, wanted)).toBe('<0.001')
    expect(formatNumber(0.04567, { kind: 'p' }, wanted)).toBe('0.046')
    expect(formatNumber(1273, { kind: 'integer' }, wanted)).toBe('1,273')
    expect(formatNumber(12.345, { kind: 'decimal', digits: 2 }, wanted)).toBe('12.35')
    // A target of 80 is no 80.0, and a threshold of 80% no 80.00%.
    expect(formatNumber(80, { ...score, digits: 0 }, wanted)).toBe('80')
    expect(formatNumber(80, { kind: 'percent', digits: 0 }, wanted)).toBe('80%')
  })
  it('is as before where nothing is wanted, also of some kinds only', () => {
    expect(formatNumber(3.24159, coefficient)).toBe('3.242')
    expect(formatNumber(3.24159, coefficient, ownDecimals)).toBe('3.242')
    expect(formatNumber(3.24159, coefficient, { ...ownDecimals, score: 0 })).toBe('3.242')
    expect(formatNumber(3.24159, score, { ...ownDecimals, score: 0 })).toBe('3')
    expect(formatNumber(-0.04, score, { ...ownDecimals, score: 1 })).toBe('0.0')
  })
})

describe('withDecimals', () => {
  const table: Block = {
    kind: 'table',
    caption: '',
    columns: [{ title: '题目' }, { title: 'M', format: score }, { title: 'α', format: coefficient }, { title: 'n' }],
    rows: [['q1', 4.2468, { value: 0.80806, bold: true }, 268]],
  }
  const shown = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell, at) => formatCell(cell, block.columns[at]))) : [],
    )

  it('sets the decimals of every cell, by column, own format and none, and keeps the values', () => {
    const cells = ['q1', 4.2468, 0.80806, 268, { value: 0.5, format: { kind: 'share', digits: 1 } as const }, 0.12345]
    const mixed: Block = { ...table, columns: [...table.columns, { title: '占比' }, { title: '其他' }], rows: [cells] }
    expect(shown(withDecimals([mixed], wanted))).toEqual([['q1', '4.2', '0.8081', '268', '50.00%', '0.1235']])
    const [after] = withDecimals([table], wanted)
    expect(after?.kind === 'table' && after.rows[0]?.[2]).toMatchObject({ value: 0.80806, bold: true })
  })
  it('changes nothing where nothing is wanted', () => {
    expect(withDecimals([table], ownDecimals)).toEqual([table])
    expect(shown([table])).toEqual([['q1', '4.25', '0.808', '268']])
  })
  it('sets the decimals at the bars and points of a figure by what they measure', () => {
    const figure = (quantity: 'score' | 'percent' | null): Block => ({
      kind: 'figure',
      caption: '',
      description: '',
      chart: {
        kind: 'bar',
        bars: [],
        orientation: 'vertical',
        axis: { title: '', digits: 2, ...(quantity === null ? {} : { quantity }) },
      },
    })
    const digits = (block: Block) => {
      const [after] = withDecimals([block], { score: 4, coefficient: null, percent: 0 })
      return after?.kind === 'figure' && 'axis' in after.chart ? after.chart.axis.digits : undefined
    }
    expect([digits(figure('score')), digits(figure('percent')), digits(figure(null))]).toEqual([4, 0, 2])
  })
})

describe('the decimals of a project', () => {
  it('lie within their limits: coefficients keep the two decimals of their verdicts', () => {
    const given = (one: Partial<Decimals>) => decimalsSchema.safeParse({ ...ownDecimals, ...one }).success
    expect([0, 6].map((digits) => given({ score: digits }))).toEqual([true, true])
    expect([2, 6].map((digits) => given({ coefficient: digits }))).toEqual([true, true])
    expect([0, 4].map((digits) => given({ percent: digits }))).toEqual([true, true])
    expect([given({ score: 7 }), given({ coefficient: 1 }), given({ percent: 5 }), given({ score: 1.5 })]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
  it('are none in preferences kept before there was a choice', () => {
    const kept = {
      reliabilityBands: null,
      adequacyBands: null,
      iccBands: null,
      kappaBands: null,
      scoreBands: null,
      missing: 'pairwise',
      randomIndex: null,
    }
    expect(preferencesSchema.parse(kept)).toEqual({ ...kept, decimals: ownDecimals })
  })
})
