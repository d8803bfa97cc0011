import { refuse } from '#shared/errors/refusal.ts'
import type { Codebook } from './codebook-sheet.ts'
import type { SheetStructure } from './understand-sheet.ts'

/**
 * The sheet to import: the one that was asked for, else the visible one with the most answers. The codebook is none.
 *
 * @param file for refusals
 */
export function chooseSheet(
  structures: readonly SheetStructure[],
  wanted: string | null,
  codebook: Codebook | null,
  file: string,
): SheetStructure {
  if (wanted !== null) {
    const found = structures.find(({ table }) => table.sheet === wanted)
    if (found === undefined) {
      const sheets = structures.map(({ table }) => table.sheet ?? '').join('、')
      return refuse('sheetMissing', { file, sheet: wanted, sheets })
    }
    return found
  }
  let best: SheetStructure | null = null
  for (const structure of structures) {
    if (structure.table.sheet !== null && structure.table.sheet === codebook?.sheet) continue
    if (best === null || weight(structure) > weight(best)) best = structure
  }
  return best ?? refuse('noRespondents', { file })
}

function weight({ data, headings, table }: SheetStructure): number {
  return (data.responses.length * headings.length) / (table.hidden ? 1000 : 1)
}
