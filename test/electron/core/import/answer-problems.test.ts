import { describe, expect, it } from 'vitest'
import { previewImport } from '#core/import/index.ts'
import { problemTexts } from '#shared/messages/problems.ts'
import { csv, dataFile, rowsOf } from './support/data-file.ts'

const items = Array.from({ length: 10 }, (_, index) => `题目${index + 1}`)
const heading = ['编号', '提交时间', '用时（秒）', ...items, '门店', '渠道', '来自IP']

/** Marks that differ from each other and from row to row. */
const row = (index: number, change: Partial<Record<string, string | number>> = {}) =>
  heading.map((name, at) => {
    const own = change[name]
    if (own !== undefined) return own
    if (name === '编号') return index + 1
    if (name === '提交时间') return `2024-05-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`
    if (name === '用时（秒）') return 120 + index
    if (name === '门店') return ['东店', '西店', '南店'][index % 3] ?? ''
    if (name === '渠道') return ['电话', '微信'][index % 2] ?? ''
    if (name === '来自IP') return `203.0.113.${index + 1}`
    return 1 + ((index * 7 + at * at + Math.floor(index / 3)) % 5)
  })

async function problemsOf(rows: readonly (readonly (string | number)[])[]) {
  const path = dataFile('answers.csv', csv([heading, ...rows.map((one) => [...one])]))
  const { problems } = await previewImport(path, 'answers.csv', { today: '2024-06-01' })
  return (code: string) => problems.filter((problem) => problem.code === code).map(({ cell }) => cell)
}

describe('whole responses', () => {
  it('raise no suspicion where nothing is wrong', async () => {
    const found = await problemsOf(rowsOf(20, (index) => row(index)))
    const codes = ['speeder', 'durationOutlier', 'straightLine', 'duplicateResponse', 'gapInSequence', 'futureDate']
    expect(codes.flatMap((code) => found(code))).toEqual([])
    expect(codes.filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([])
  })

  it('are called too fast under two seconds an item, and left open beyond ten times the median', async () => {
    const found = await problemsOf(
      // Ten items: 19 s is too fast, 20 s is not. The median lies near 130 s.
      rowsOf(20, (index) =>
        row(
          index,
          index === 3
            ? { '用时（秒）': 19 }
            : index === 4
              ? { '用时（秒）': 20 }
              : index === 5
                ? { '用时（秒）': 9000 }
                : {},
        ),
      ),
    )
    expect(found('speeder')).toEqual(['C5'])
    expect(found('durationOutlier')).toEqual(['C7'])
  })

  it('are called straight-lined when all items of the scale have one mark', async () => {
    const alike = Object.fromEntries(items.map((name) => [name, 4]))
    const found = await problemsOf(rowsOf(20, (index) => row(index, index === 8 ? alike : {})))
    expect(found('straightLine')).toEqual(['A10'])
  })

  it('are called repeated when all answers and the address agree, whatever the number and the time', async () => {
    const rows = rowsOf(20, (index) => row(index))
    const again = (rows[6] ?? []).map((cell, at) => (at === 0 ? 21 : at === 1 ? '2024-05-20 11:00:00' : cell))
    const elsewhere = again.map((cell, at) => (at === 0 ? 22 : heading[at] === '来自IP' ? '203.0.113.99' : cell))
    const found = await problemsOf([...rows, again, elsewhere])
    expect(found('duplicateResponse')).toEqual(['A22'])
  })

  it('leave a gap in their numbers when some were deleted', async () => {
    const rows = rowsOf(20, (index) => row(index)).filter((_, index) => index !== 7)
    const path = dataFile('gap.csv', csv([heading, ...rows]))
    const { problems } = await previewImport(path, 'gap.csv', { today: '2024-06-01' })
    expect(problems.find(({ code }) => code === 'gapInSequence')?.details).toMatchObject({ count: 1, numbers: '8' })
  })

  it('cannot have been given in the future', async () => {
    const found = await problemsOf(
      rowsOf(20, (index) => row(index, index === 2 ? { 提交时间: '2042-05-03 10:00:00' } : {})),
    )
    expect(found('futureDate')).toEqual(['B4'])
  })
})
