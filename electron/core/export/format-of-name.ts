import { basename } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import { type ExportFormat, exportFormats } from './export-options.ts'

/** The format a file's name asks for. Refuses `exportFormatUnknown`. */
export function formatOfName(path: string): ExportFormat {
  const format = exportFormats.find((candidate) => path.toLowerCase().endsWith(`.${candidate}`))
  return format ?? refuse('exportFormatUnknown', { file: basename(path) })
}
