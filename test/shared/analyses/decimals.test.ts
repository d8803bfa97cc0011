import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { formatCell } from '#shared/document/format-cell.ts'
import { type Decimals, ownDecimals } from '#shared/survey/decimals.ts'
import { survey } from './survey.ts'

const data = survey({ q1: [1, 2, 4, 3], q2: [1, 3, 4, 5] })

function present(id: string, options: object, decimals?: Decimals): Block[] {
  const analysis = findAnalysis(id)
  const context = { options, language: 'en', labels: {}, ...(decimals === undefined ? {} : { decimals }) } as const
  return analysis.present(analysis.run(data, options), context)
}

const findings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'finding' && typeof block.text === 'string' ? [block.text] : [])).join(' ')

/** What stands in a row of the first table that has it, under its heads. */
function row(blocks: readonly Block[], name: string): Record<string, string> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const found = block.rows.find(([first]) => first !== undefined && formatCell(first) === name)
    if (found !== undefined)
      return Object.fromEntries(
        block.columns.map((column, at) => [column.title, formatCell(found[at] ?? null, column)]),
      )
  }
  throw new Error(`no row ${name}`)
}

describe('the decimals a reader wants', () => {
  // q1: mean 2.5; q2: mean 13/4 = 3.25, sum of squares 8.75, SD √(8.75/3) = 1.7078.
  it('are those of means in sentences and tables alike, and leave the coefficients theirs', () => {
    const options = { variables: ['q1', 'q2'] }
    const plain = present('descriptives', options)
    expect(row(plain, 'q2')).toMatchObject({ Mean: '3.250', SD: '1.708' })
    expect(findings(plain)).toContain('3.250')
    const short = present('descriptives', options, { ...ownDecimals, score: 1 })
    expect(row(short, 'q2')).toMatchObject({ Mean: '3.3', SD: '1.7', n: '4' })
    expect(findings(short)).toContain('3.3')
    expect(findings(short)).not.toContain('3.25')
    expect(
      present('descriptives', options, { ...ownDecimals, coefficient: 5 }).filter(({ kind }) => kind === 'finding'),
    ).toEqual(plain.filter(({ kind }) => kind === 'finding'))
  })

  // Covariance of q1 and q2: Σ(q1 − 2.5)(q2 − 3.25) / 3 = 5.5 / 3; variances 5 / 3 and 8.75 / 3.
  // α = 2 · (1 − 13.75 / (13.75 + 11)) = 2 · (11 / 24.75) = 0.888889.
  it('are those of coefficients, and leave the means of items theirs', () => {
    const fine = present('reliability', { items: ['q1', 'q2'] }, { ...ownDecimals, coefficient: 5 })
    expect(findings(fine)).toContain('0.88889')
    expect(row(fine, 'q2')['Mean']).toBe('3.250')
    // The sentence on the means of the items too.
    expect(findings(fine)).toMatch(/2\.500 .*3\.250 /)
    expect(findings(present('reliability', { items: ['q1', 'q2'] }))).toContain('0.889')
  })

  it('do not reach p-values', () => {
    const wide = { score: 6, coefficient: 6, percent: 4 }
    const text = JSON.stringify(present('correlations', { variables: ['q1', 'q2'] }, wide))
    expect(text).toMatch(/p (=|<) 0\.\d{3}\b/)
    expect(text).not.toMatch(/p (=|<) 0\.\d{4}/)
  })
})
