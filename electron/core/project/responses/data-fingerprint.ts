import { createHash } from 'node:crypto'
import type { ReadableProject } from '../file/handle.ts'
import { readVariables } from '../survey/read-variables.ts'
import { loadTable } from './load-table.ts'

/**
 * SHA-256 (hexadecimal) of what analyses see: the codebook and every answer of the valid responses in their order. The
 * same survey gives the same print in another file; one changed answer gives another. About 0.3 s for 100,000 × 40.
 */
export function dataFingerprint(project: ReadableProject): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(readVariables(project)))
  const table = loadTable(project, null)
  for (const column of table.columns.values()) {
    if (column.kind === 'numeric') hash.update(column.values)
    else hash.update(column.codes).update(JSON.stringify(column.categories))
  }
  return hash.digest('hex')
}
