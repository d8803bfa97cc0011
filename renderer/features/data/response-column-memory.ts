import { z } from 'zod'

/** How wide the columns of a project's grid are, and which are hidden; kept on this computer, not in the project. */
export interface ColumnMemory {
  /** By variable name (px). */
  readonly widths: Readonly<Record<string, number>>
  readonly hidden: readonly string[]
}

const memorySchema = z.object({ widths: z.record(z.string(), z.number().positive()), hidden: z.array(z.string()) })
const nothing: ColumnMemory = { widths: {}, hidden: [] }

const keyOf = (project: string) => `csat.columns.${project}`

/** @param project where the project lies */
export function readColumnMemory(project: string): ColumnMemory {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(localStorage.getItem(keyOf(project)) ?? 'null'))
    return parsed.success ? parsed.data : nothing
  } catch {
    // Someone else wrote there: as good as nothing.
    return nothing
  }
}

export function keepColumnMemory(project: string, memory: ColumnMemory): void {
  try {
    localStorage.setItem(keyOf(project), JSON.stringify(memory))
  } catch {
    // A full store only means that the widths are forgotten.
  }
}
