import type { ImportMapping } from '#shared/survey/import-mapping.ts'

/** One sheet of a mapping, with the rows to read. */
export interface MappingPart {
  readonly sheet: string | null
  readonly headerRows: number[]
  readonly dataRows: [number, number]
  /** Column of the mapping → column of this sheet; null: they are the same. */
  readonly columns: Readonly<Record<string, string>> | null
}

/** The sheets a mapping reads, in their order; one where it names no others. */
export function mappingParts(mapping: ImportMapping): readonly MappingPart[] {
  const { sheet, headerRows, dataRows, sheets } = mapping
  return sheets ?? [{ sheet, headerRows, dataRows, columns: null }]
}
