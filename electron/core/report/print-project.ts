import type { Language } from '#shared/messages/language.ts'
import type { ReadableProject, TableCache } from '../project/index.ts'
import { assembleReport } from './assemble-report.ts'
import { collectReport } from './collect-report.ts'
import { printReport } from './print-report.ts'

export interface PrintOptions {
  readonly version: string
  readonly now: () => string
  readonly fonts: string
  readonly language: Language
  readonly onProgress?: (step: string, share: number | null) => void
  readonly signal?: AbortSignal
}

export interface PrintedProject {
  readonly bytes: Uint8Array
  /** What the file is to be called. */
  readonly title: string
}

/** A project's report as PDF: the state of the project, then blocks, then pages. */
export async function printProject(
  project: ReadableProject,
  tables: TableCache,
  { version, now, fonts, language, onProgress, signal }: PrintOptions,
): Promise<PrintedProject> {
  const input = collectReport(project, tables, { version, now })
  const { settings, projectName } = input
  const blocks = assembleReport(input, language)
  const bytes = await printReport(blocks, {
    settings,
    language,
    fontsFolder: fonts,
    softwareVersion: version,
    createdAt: new Date(now()),
    onProgress: (share) => onProgress?.('printing', share),
    ...(signal === undefined ? {} : { signal }),
  })
  return { bytes, title: settings.title === '' ? projectName : settings.title }
}
