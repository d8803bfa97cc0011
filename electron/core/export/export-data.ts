import { basename } from 'node:path'
import { type ReadableProject, readVariables } from '../project/index.ts'
import { chooseVariables } from './choose-variables.ts'
import { codebookPath } from './codebook-path.ts'
import { csvCodebook, writeCsv } from './csv/write-csv.ts'
import type { ExportOptions, ExportProgress, ExportResult } from './export-options.ts'
import { exportRows } from './export-rows.ts'
import type { ExportedRow } from './exported-variable.ts'
import { writeSav } from './sav/write-sav.ts'
import { writeWhole } from './write-whole.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

/**
 * Writes the responses of a project to a file that other programs open and that the importer reads back with the same data
 * and codebook. The file appears whole or not at all.
 *
 * Refuses `unknownVariable`, `exportEmpty`, `exportCancelled`, `exportDataChanged`, `exportDiskFull`, `exportCannotWrite`,
 * `exportTargetOpen`, `exportTooManyRows`.
 *
 * @param path of the file to be written; one that stands there is replaced
 * @param now for the date inside a .sav
 */
export async function exportData(
  project: ReadableProject,
  path: string,
  options: ExportOptions,
  now: () => string,
  { onProgress, signal }: ExportProgress = {},
): Promise<ExportResult> {
  const variables = chooseVariables(readVariables(project), options)
  const { includeExcluded, language, format } = options
  async function* rows(from: number, to: number): AsyncGenerator<readonly ExportedRow[]> {
    for await (const chunk of exportRows(project, {
      variables,
      includeExcluded,
      language,
      file: basename(path),
      signal,
    })) {
      yield chunk.rows
      onProgress?.('exporting', from + (to - from) * chunk.share)
    }
  }
  switch (format) {
    case 'xlsx': {
      const written = await writeWhole(path, (sink) => writeXlsx(sink, variables, options, rows(0, 1)))
      return { files: [path], ...written }
    }
    case 'sav': {
      const read = (step: 'looking' | 'writing') => (step === 'looking' ? rows(0, 0.3) : rows(0.3, 1))
      const written = await writeWhole(path, (sink) => writeSav(sink, variables, read, { createdAt: now(), language }))
      return { files: [path], ...written }
    }
    case 'csv': {
      const responses = await writeWhole(path, (sink) => writeCsv(sink, variables, options.answers, rows(0, 1)))
      const beside = codebookPath(path)
      await writeWhole(beside, (sink) => sink.write(csvCodebook(variables, responses)))
      return { files: [path, beside], responses, cutTexts: 0 }
    }
  }
}
