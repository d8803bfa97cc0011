import type { DeclaredCodebook } from '../source/declared-codebook.ts'
import type { UnderstoodFile } from '../understand-file.ts'

/** What the format itself declares of the chosen sheet; null for formats without a codebook. */
export async function declaredCodebook({ source, chosen }: UnderstoodFile): Promise<DeclaredCodebook | null> {
  const sheet = source.sheets.find(({ name }) => name === chosen.table.sheet)
  return (await sheet?.codebook?.()) ?? null
}
