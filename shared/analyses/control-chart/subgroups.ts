import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { ControlChartOptions } from './options.ts'
import type { ControlRow, ControlRows } from './rows.ts'

export interface Subgroup {
  readonly name: string
  readonly rows: readonly ControlRow[]
}

export interface Subgroups {
  readonly subgroups: readonly Subgroup[]
  readonly notes: readonly Note[]
}

/** The rows that make up each point: by their subgroup, so many in a row, or each by itself. */
export function subgroupsOf(given: ControlRows, options: ControlChartOptions): Subgroups {
  const { rows, subgroups } = given
  if (subgroups) {
    const members = subgroups.map((name) => ({ name, rows: [] as ControlRow[] }))
    for (const row of rows) members[row.subgroup ?? -1]?.rows.push(row)
    return { subgroups: members.filter((member) => member.rows.length > 0), notes: [] }
  }
  const bySubgroup = options.kind === 'xbarR' || options.kind === 'xbarS'
  const own = typeof options.subgroup === 'number' ? options.subgroup : null
  const length = own ?? (bySubgroup && typeof options.size === 'number' ? options.size : null)
  if (length === null) {
    if (bySubgroup) refuse('subgroupNeeded')
    return { subgroups: rows.map((row) => ({ name: row.name, rows: [row] })), notes: [] }
  }
  return consecutive(rows, length, options.names)
}

function consecutive(rows: readonly ControlRow[], length: number, names: readonly string[] | undefined): Subgroups {
  if (!Number.isInteger(length) || length < 2) refuse('subgroupNeeded')
  const count = Math.floor(rows.length / length)
  if (names && names.length !== count && names.length !== rows.length)
    refuse('namesLength', { names: names.length, values: count })
  const left = rows.length - count * length
  return {
    subgroups: Array.from({ length: count }, (_, i) => ({
      name: names?.length === count ? (names[i] ?? '') : String(i + 1),
      rows: rows.slice(i * length, (i + 1) * length),
    })),
    notes: left > 0 ? [{ code: 'incompleteSubgroup', details: { count: left, size: length } }] : [],
  }
}
