import { describe, expect, it } from 'vitest'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { previewImport, readResponses } from '#core/import/index.ts'
import { closeProject, createProject, readBatches } from '#core/project/index.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { writeOptions } from '../project/support/test-project.ts'
import { collect } from './support/collect.ts'
import { csv, dataFile, rowsOf } from './support/data-file.ts'
import { xlsxFile } from './support/xlsx-parts.ts'

const never = () => new AbortController().signal
const emptyProject = () =>
  createProject(dataFile('p.csat', '').replace(/p\.csat$/, 'q.csat'), { name: 'p', template: null }, writeOptions())
const survey = (count: number) =>
  csv([
    ['编号', '门店', '满意度'],
    ...rowsOf(count, (row) => [`a${row}`, row % 3 === 0 ? '东店' : '西店', 1 + (row % 5)]),
  ])
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`

describe('an import of a large file', () => {
  it('can be cancelled at any moment and leaves the project as it was', async () => {
    const path = dataFile('large.csv', survey(60_000))
    const { mapping } = await previewImport(path, 'large.csv')
    const project = emptyProject()
    const stop = new AbortController()
    const shares: (number | null)[] = []
    const progress = (_: string, share: number | null) => {
      shares.push(share)
      stop.abort()
    }
    const found = await laterRefusalOf(
      importIntoProject(project, { path, name: 'large.csv', mapping }, progress, stop.signal),
    )
    expect(found.code).toBe('importCancelled')
    expect(shares[0]).toBeLessThan(1)
    expect(readBatches(project)).toEqual([])
    closeProject(project)
  })

  it('leaves the project as it was when the damage lies behind thousands of good rows', async () => {
    const lines = [row(1, text('编号') + text('满意度'))]
    for (let number = 2; number < 20_000; number++)
      lines.push(row(number, `${text(`a${number}`)}<c><v>${number % 5}</v></c>`))
    const whole = xlsxFile({ rows: lines.join('') })
    const { mapping } = await previewImport(whole, 'x.xlsx')
    const broken = xlsxFile({ rows: `${lines.join('')}${row(20_000, '<c><v>五</v></c>')}` })
    const project = emptyProject()
    const wide = { ...mapping, dataRows: [2, 30_000] as [number, number] }
    const found = await laterRefusalOf(
      importIntoProject(project, { path: broken, name: 'x.xlsx', mapping: wide }, () => undefined, never()),
    )
    expect(found).toMatchObject({ code: 'corrupted', details: { cell: 'A20000' } })
    expect(readBatches(project)).toEqual([])
    closeProject(project)
  })

  it('reads what the preview saw: totals, blank rows and merged cells alike', async () => {
    const rows = [
      row(1, text('门店') + text('编号') + text('满意度') + text('速度')),
      row(2, `${text('东店')}<c r="B2"><v>1</v></c><c><v>5</v></c><c><v>4</v></c>`),
      row(3, '<c r="B3"><v>2</v></c><c><v>4</v></c><c><v>4</v></c>'),
      row(5, `${text('西店')}<c r="B5"><v>3</v></c><c><v>3</v></c><c><v>2</v></c>`),
      row(6, `${text('合计')}<c r="C6"><v>12</v></c><c><v>10</v></c>`),
    ].join('')
    const path = xlsxFile({ rows, behind: '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>' })
    const { mapping, summary } = await previewImport(path, 'x.xlsx')
    const wide = { ...mapping, dataRows: [2, 6] as [number, number] }
    const read = await collect(readResponses(path, wide))
    expect(summary.responses).toBe(3)
    expect(read.map(({ sourceRow }) => sourceRow)).toEqual([2, 3, 5])
    expect(read.map(({ values }) => values[0])).toEqual(['东店', '东店', '西店'])
  })

  it('is read whole where its preview says that it looked at the first 120,000 rows', async () => {
    const path = dataFile('long.csv', survey(120_500))
    const { mapping, problems } = await previewImport(path, 'long.csv')
    expect(problems.find(({ code }) => code === 'previewSample')?.details).toMatchObject({ rows: 120_000, more: 501 })
    expect(mapping.dataRows).toEqual([2, 120_501])
    let count = 0
    for await (const _ of readResponses(path, mapping)) count++
    expect(count).toBe(120_500)
  })
})
