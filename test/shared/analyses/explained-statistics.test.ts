import { describe, expect, it } from 'vitest'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import type { Cell, TableBlock } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { analysisStatistics, type StatisticKey, statisticHelp } from '#shared/messages/help/index.ts'
import { type Language, languages } from '#shared/messages/language.ts'
import { examples } from './examples.ts'

function tablesOf({ id, options, table }: (typeof examples)[number], language: Language): TableBlock[] {
  const analysis = findAnalysis(id)
  const blocks = analysis.present(analysis.run(table, options), { options, language, labels: {} })
  return blocks.filter((block) => block.kind === 'table')
}

/** Where numbers stand that neither their column nor their row says what they are. The first column names the rows. */
function unexplained({ caption, columns, rows }: TableBlock): string[] {
  const unnamed = rows.filter((row) => row.every((cell) => toTableCell(cell).statistic === undefined))
  const holdsNumber = (row: readonly Cell[], at: number) => typeof toTableCell(row[at] ?? null).value === 'number'
  return columns.flatMap(({ title, statistic }, at) =>
    at > 0 && statistic === undefined && unnamed.some((row) => holdsNumber(row, at)) ? [`${caption}: ${title}`] : [],
  )
}

function keysOf({ columns, rows }: TableBlock): (StatisticKey | undefined)[] {
  return [...columns, ...rows.flat().map(toTableCell)].map(({ statistic }) => statistic)
}

describe.each(analyses.map(({ id }) => id))('the tables of %s', (id) => {
  const own = examples.filter((example) => example.id === id)

  it.each(languages)('say in %s of every number which statistic it is, so that it is explained', (language) => {
    expect(own.flatMap((example) => tablesOf(example, language)).flatMap(unexplained)).toEqual([])
  })

  it('say the same of their columns in both languages', () => {
    for (const example of own) {
      const [chinese, english] = languages.map((language) => tablesOf(example, language).map(keysOf))
      expect(chinese).toEqual(english)
    }
  })
})

it('explains nothing that no table shows and no card is about', () => {
  const shown = examples.flatMap((example) => tablesOf(example, 'en')).flatMap(keysOf)
  const used = new Set([...shown, ...Object.values(analysisStatistics).flat()])
  expect(Object.keys(statisticHelp).filter((key) => !used.has(key as StatisticKey))).toEqual([])
})

it('marks the statistics that a reader would look for under their headings', () => {
  const reliability = examples.filter(({ id }) => id === 'reliability').flatMap((example) => tablesOf(example, 'en'))
  const columns = reliability.flatMap((table) => table.columns)
  const statisticOf = (title: string) => columns.find((column) => column.title === title)?.statistic
  expect(statisticOf('Corrected item-total correlation')).toBe('itemTotal')
  expect(statisticOf('Alpha if deleted')).toBe('alphaIfDeleted')
  expect(statisticOf('Item')).toBeUndefined()
  const alpha = reliability
    .flatMap(({ rows }) => rows)
    .find(([head]) => toTableCell(head ?? null).value === 'Cronbach’s alpha')
  expect(toTableCell(alpha?.[0] ?? null).statistic).toBe('cronbachAlpha')
})
