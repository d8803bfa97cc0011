import { createHash } from 'node:crypto'
import type { ReadableProject } from '../file/handle.ts'
import { dataRevision } from '../history/revision.ts'
import { readVariables } from '../survey/read-variables.ts'
import { loadTable } from './load-table.ts'

const known = new WeakMap<ReadableProject, { readonly revision: number; readonly fingerprint: string }>()

/**
 * SHA-256 (hexadecimal) of what analyses see: the codebook and every answer of the valid responses in their order. The
 * same survey gives the same print in another file; one changed answer gives another. Computed once a data revision, in
 * about 0.2 s for 100,000 × 40.
 */
export function dataFingerprint(project: ReadableProject): string {
  const revision = dataRevision(project)
  const last = known.get(project)
  if (last?.revision === revision) return last.fingerprint
  const fingerprint = compute(project)
  known.set(project, { revision, fingerprint })
  return fingerprint
}

function compute(project: ReadableProject): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(readVariables(project)))
  for (const column of loadTable(project, null).columns.values()) {
    if (column.kind === 'numeric') hash.update(column.values)
    else hash.update(column.codes).update(JSON.stringify(column.categories))
  }
  return hash.digest('hex')
}
