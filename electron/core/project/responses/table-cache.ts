import type { Column, DataTable } from '#shared/survey/data-table.ts'
import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readRevision } from '../history/revision.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { chosen, type LoadOptions, loadColumns } from './load-table.ts'

/** Loads each column once a data revision. Columns are shared: whoever gets one must not change it. */
export interface TableCache {
  load(project: ReadableProject, names: Iterable<string> | null, options?: LoadOptions): DataTable
}

interface Contents {
  readonly revision: number
  readonly rowCount: number
  /** By variable name, the longest unused first. */
  readonly columns: Map<string, Column>
}

/**
 * A cache for the columns of one project, up to so many bytes (a quarter of a gigabyte: 800 variables of 40,000 responses);
 * beyond that the columns that were not used for longest are dropped.
 */
export function createTableCache(maximumBytes = 256 * 1024 * 1024): TableCache {
  const contentsOf = new Map<boolean, Contents>()
  return {
    load: (project, names, options = {}) =>
      reading(project, (connection) => {
        const { includeExcluded = false } = options
        const wanted = chosen(readColumns(connection), names)
        const revision = readRevision(connection)
        const known = contentsOf.get(includeExcluded)
        const columns = known?.revision === revision ? known.columns : new Map<string, Column>()
        const absent = wanted.filter(({ name }) => !columns.has(name))
        const isKnown = known?.revision === revision
        const loaded = isKnown && absent.length === 0 ? null : loadColumns(connection, absent, { includeExcluded })
        const rowCount = loaded?.rowCount ?? known?.rowCount ?? 0
        for (const [name, column] of loaded?.columns ?? []) columns.set(name, column)
        const table = { rowCount, columns: new Map<string, Column>() }
        for (const { name } of wanted) {
          const column = columns.get(name)
          if (!column) continue
          table.columns.set(name, column)
          columns.delete(name)
          columns.set(name, column)
        }
        contentsOf.set(includeExcluded, { revision, rowCount, columns })
        dropOldest(columns, maximumBytes)
        return table
      }),
  }
}

function dropOldest(columns: Map<string, Column>, maximumBytes: number): void {
  let bytes = 0
  for (const column of columns.values()) bytes += bytesOf(column)
  for (const [name, column] of columns) {
    if (bytes <= maximumBytes) return
    columns.delete(name)
    bytes -= bytesOf(column)
  }
}

function bytesOf(column: Column): number {
  return column.kind === 'numeric' ? column.values.byteLength : column.codes.byteLength
}
