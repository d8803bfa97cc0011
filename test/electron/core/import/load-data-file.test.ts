import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDataFile } from '#core/import/index.ts'
import type { NumericColumn } from '#shared/survey/data-table.ts'
import { fixturePath } from './support/cases.ts'
import { csv, dataFile, rowsOf } from './support/data-file.ts'

async function numbers(path: string, name: string): Promise<NumericColumn> {
  const column = (await loadDataFile(path)).columns.get(name)
  if (column?.kind !== 'numeric') throw new Error(`“${name}” is ${column?.kind ?? 'missing'}`)
  return column
}

describe('loadDataFile', () => {
  it('gives exactly the numbers of the file, whatever they look like', async () => {
    const cell = fc.option(
      fc.oneof(
        fc.integer({ min: -99, max: 100 }),
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        fc.constantFrom(0, 1),
      ),
      { nil: null },
    )
    const table = fc
      .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 })
      .filter((rows) => rows[0]?.every((value) => value !== null) ?? false)
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const path = dataFile('p.csv', csv([['甲', '乙', '丙'], ...rows]))
        const read = await loadDataFile(path)
        expect(read.rowCount).toBe(rows.length - trailing(rows))
        for (const [index, name] of ['甲', '乙', '丙'].entries()) {
          const column = read.columns.get(name)
          expect(column?.kind).toBe('numeric')
          if (column?.kind === 'numeric')
            expect([...column.values]).toEqual(
              rows
                .slice(0, read.rowCount)
                .map((row) => row[index] ?? Number.NaN)
                .map((value) => (value === 0 ? 0 : value)),
            )
        }
      }),
      { numRuns: 80 },
    )
  })

  it('drops no 0, no −2 and no mark off a scale that is only guessed, and declares no such scale', async () => {
    const path = dataFile(
      'g.csv',
      csv([
        ['编号', '态度', '有无'],
        ...rowsOf(40, (index) => [`W${index}`, index === 3 ? -2 : index === 4 ? 9 : index % 6, index % 2]),
      ]),
    )
    const column = await numbers(path, '态度')
    expect([...column.values.slice(0, 7)]).toEqual([0, 1, 2, -2, 9, 5, 0])
    expect(column).toMatchObject({ scale: null, direction: null })
    expect([...(await numbers(path, '有无')).values.slice(0, 4)]).toEqual([0, 1, 0, 1])
  })

  it('codes answers in words, whose labels declare the scale', async () => {
    const path = dataFile(
      'l.csv',
      csv([
        ['编号', '态度'],
        ['a', '非常满意'],
        ['b', '不满意'],
        ['c', ''],
        ['d', '一般'],
        ['e', '非常不满意'],
      ]),
    )
    const column = await numbers(path, '态度')
    expect([...column.values]).toEqual([5, 2, Number.NaN, 3, 1])
    expect(column).toMatchObject({ scale: [1, 5], direction: 'high' })
  })

  it('takes a zero for missing where the codebook of the file says so', async () => {
    const column = await numbers(fixturePath('p07-保险理赔退保满意度.xlsx'), '理赔接待态度')
    expect(column).toMatchObject({ scale: [1, 5], direction: 'low' })
    expect([...column.values].filter((value) => !Number.isNaN(value))).toHaveLength(121)
    expect([...column.values]).not.toContain(0)
  })

  it('keeps ids and categories as text', async () => {
    const { columns } = await loadDataFile(fixturePath('p03-物业服务满意度调查.xlsx'))
    const id = columns.get('编号')
    expect(id?.kind === 'text' ? id.categories[6] : null).toBe('007')
    expect(columns.get('小区')?.kind).toBe('text')
  })

  it('counts a line of separators alone as a case without answers', async () => {
    const table = await loadDataFile(dataFile('b.csv', '甲,乙\n1,2\n,\n3,4\n\n5,6\n,\n'))
    expect(table.rowCount).toBe(4)
  })
})

/** Cases without any answer at the end of the file, which are no cases. */
function trailing(rows: readonly (readonly (number | null)[])[]): number {
  const last = rows.findLastIndex((row) => row.some((value) => value !== null))
  return rows.length - 1 - last
}
