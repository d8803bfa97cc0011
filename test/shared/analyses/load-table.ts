import { readFileSync } from 'node:fs'
import type { DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'

/** A table from rows of text: a column whose every answer reads as a number is numeric, a blank is missing. */
function tableOf(names: readonly string[], rows: readonly (readonly string[])[]): DataTable {
  const columns = names.map((name, i) => {
    const texts = rows.map((row) => row[i] ?? '')
    const numeric = texts.every((text) => text === '' || !Number.isNaN(Number(text)))
    const column = numeric
      ? makeNumericColumn(
          name,
          texts.map((text) => (text === '' ? Number.NaN : Number(text))),
        )
      : makeTextColumn(name, texts)
    return [name, column] as const
  })
  return { rowCount: rows.length, columns: new Map(columns) }
}

/** Reads a fixture's csv: comma separated, quoted where needed, first row the headings. */
export function loadTable(path: string | URL): DataTable {
  const [names = [], ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).map(fields)
  return tableOf(names, rows)
}

function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field))
}
