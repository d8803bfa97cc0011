import { readFile, stat } from 'node:fs/promises'
import { type ImportMapping, importMappingSchema } from '#shared/survey/import-mapping.ts'
import { codebookPath } from '../../export/codebook-path.ts'

/** Larger files are no codebook (bytes): 1,900 variables with a hundred labels each take less. */
const mostBytes = 32 * 1024 * 1024

/**
 * The codebook that this program's export puts beside a .csv; null where there is none, or where it is not one. What another
 * program keeps under that name is none of our business.
 */
export async function codebookBeside(path: string): Promise<ImportMapping | null> {
  const beside = codebookPath(path)
  const found = await stat(beside).catch(() => null)
  if (found === null || !found.isFile() || found.size > mostBytes) return null
  try {
    const read = importMappingSchema.safeParse(JSON.parse(await readFile(beside, 'utf8')))
    return read.success ? read.data : null
  } catch {
    // Unreadable or no JSON: the columns are recognised as without it.
    return null
  }
}
