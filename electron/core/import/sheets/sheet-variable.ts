import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { sheetNameColumn } from '#shared/survey/source-column.ts'

/** A sheet a shop or a wave: its name is what the responses are compared by. */
export function sheetVariable(names: ReadonlySet<string>): MappedVariable {
  let name = '工作表'
  for (let number = 2; names.has(name); number++) name = `工作表 (${number})`
  return {
    name,
    label: name,
    role: 'segment',
    type: 'nominal',
    scale: null,
    direction: null,
    labels: {},
    missing: [],
    column: sheetNameColumn,
  }
}
