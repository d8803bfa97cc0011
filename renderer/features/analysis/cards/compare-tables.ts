import type { Block, Cell, NumberFormat, TableBlock, TableColumn } from '#shared/document/block.ts'
import { formatCell, toTableCell } from '#shared/document/format-cell.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { fill, type Language } from '#shared/messages/language.ts'

/**
 * The tables of two results of one analysis with their numbers side by side: a table stands with the one that has the same
 * columns in the same order of such tables, a row with the one that has the same texts. A column of numbers becomes
 * three: the first, the second, and second − first. Rows that only one result has are kept and say so.
 */
export function compareTables(first: readonly Block[], second: readonly Block[], language: Language): TableBlock[] {
  const others = second.filter((block) => block.kind === 'table')
  const taken = new Set<TableBlock>()
  return first
    .filter((block) => block.kind === 'table')
    .flatMap((table) => {
      const other = others.find((one) => !taken.has(one) && shape(one) === shape(table))
      if (other === undefined) return []
      taken.add(other)
      return [compared(table, other, language)]
    })
}

function shape({ columns }: TableBlock): string {
  return JSON.stringify(columns.map(({ title }) => title))
}

function compared(first: TableBlock, second: TableBlock, language: Language): TableBlock {
  const numeric = first.columns.map((_, at) => isNumeric(first, at) || isNumeric(second, at))
  const key = keyOf(numeric)
  const seconds = rowsByKey(second, key)
  const rows: Cell[][] = []
  const used = new Set<string>()
  for (const [name, row] of rowsByKey(first, key)) {
    used.add(name)
    rows.push(cells(first, second, numeric, row, seconds.get(name), language))
  }
  for (const [name, row] of seconds) {
    if (!used.has(name)) rows.push(cells(first, second, numeric, undefined, row, language))
  }
  const which = (text: keyof typeof cardTexts) => fill(cardTexts[text], language)
  const columns = first.columns.flatMap((column, at): TableColumn[] =>
    numeric[at] === true
      ? (['first', 'second', 'difference'] as const).map((text) => ({
          title: `${column.title} ${text === 'difference' ? `(${which(text)})` : which(text)}`,
          align: 'right',
          // Explained once for the three.
          ...(text === 'first' && column.statistic !== undefined ? { statistic: column.statistic } : {}),
        }))
      : [column],
  )
  const caption = first.caption === second.caption ? first.caption : `${first.caption} | ${second.caption}`
  return { kind: 'table', caption, columns, rows }
}

function isNumeric({ rows }: TableBlock, at: number): boolean {
  const values = rows.map((row) => toTableCell(row[at] ?? null).value).filter((value) => value !== null)
  return at > 0 && values.some((value) => typeof value === 'number')
}

type Row = TableBlock['rows'][number]

/** A row is known by its texts; ranks and numbers may differ. */
function keyOf(numeric: readonly boolean[]): (row: Row) => string {
  return (row) => JSON.stringify(row.filter((_, at) => numeric[at] !== true).map((cell) => toTableCell(cell).value))
}

/** Rows with the same texts are told apart by their order. */
function rowsByKey({ rows }: TableBlock, key: (row: Row) => string): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    let name = key(row)
    while (found.has(name)) name += '+'
    found.set(name, row)
  }
  return found
}

function cells(
  first: TableBlock,
  second: TableBlock,
  numeric: readonly boolean[],
  a: Row | undefined,
  b: Row | undefined,
  language: Language,
): Cell[] {
  const lone = a === undefined || b === undefined ? (a === undefined ? 'second' : 'first') : null
  return first.columns.flatMap((column, at): Cell[] => {
    const [x, y] = [toTableCell(a?.[at] ?? null), toTableCell(b?.[at] ?? null)]
    if (numeric[at] !== true) {
      const given = a === undefined ? y : x
      const only =
        lone === null || at > 0 ? '' : fill(cardTexts.onlyIn, language, { which: fill(cardTexts[lone], language) })
      return [{ ...given, value: only === '' ? given.value : `${formatCell(given, column)}${only}` }]
    }
    const format = x.format ?? y.format ?? column.format ?? second.columns[at]?.format
    const shared = format === undefined ? {} : { format }
    const difference = typeof x.value === 'number' && typeof y.value === 'number' ? y.value - x.value : null
    const isChanged = difference !== null && Math.abs(difference) > 1e-9
    const change = format?.kind === 'p' ? { format: threeDecimals } : shared
    return [
      { ...x, ...shared },
      { ...y, ...shared },
      { value: difference, ...change, bold: isChanged },
    ]
  })
}

const threeDecimals: NumberFormat = { kind: 'decimal', digits: 3 }
