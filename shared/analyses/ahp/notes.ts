import { type RandomIndexTable, randomIndex, randomIndexTables } from '../../statistics/ahp/random-index.ts'
import { consistencyLimit } from '../bands.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import type { AhpOptions } from './options.ts'
import type { AhpResult } from './result.ts'

export function ahpNotes(result: Omit<AhpResult, 'notes'>, options: AhpOptions, read: readonly Note[]): Note[] {
  const notes: Note[] = [...unusedOptions(options), ...read]
  if (!result.consistent) notes.push({ code: 'inconsistent', details: { cr: result.cr, limit: consistencyLimit } })
  const other = tableThatDisagrees(result)
  if (other) notes.push({ code: 'randomIndexDecides', details: other })
  if (result.experts.length > 1) {
    for (const { name, cr, consistent, included } of result.experts) {
      if (!included) notes.push({ code: 'expertExcluded', details: { expert: name, cr } })
      else if (!consistent) notes.push({ code: 'inconsistentExpert', details: { expert: name, cr } })
    }
  }
  return notes
}

/** Another random-index table by which the verdict is the opposite. */
function tableThatDisagrees({ ci, consistent, matrix }: Omit<AhpResult, 'notes'>) {
  if (matrix.length < 3) return null
  const tables = Object.keys(randomIndexTables) as RandomIndexTable[]
  const found = tables
    .map((table) => ({ table, cr: ci / randomIndex(matrix.length, table) }))
    .find(({ cr }) => cr < consistencyLimit !== consistent)
  return found ?? null
}
