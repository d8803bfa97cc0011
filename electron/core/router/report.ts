import { writeFile } from 'node:fs/promises'
import type { ApplicationParts } from '../app/application-parts.ts'
import { readReportSettings, saveReportSettings } from '../project/index.ts'
import { collectReport } from '../report/collect-report.ts'
import { assembleReport } from '../report/index.ts'
import { printProject } from '../report/print-project.ts'
import { done } from './done.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

export function reportRouter({ services, session, files, newProjects }: ApplicationParts) {
  const { version, now, folders } = services
  return {
    settings: os.report.settings.handler(() =>
      session.isOpen ? readReportSettings(session.project) : newProjects.reportSettings(),
    ),
    saveSettings: os.report.saveSettings.handler(({ input }) => {
      if (session.isOpen) saveReportSettings(session.writable, input)
      else newProjects.saveReportSettings(input)
      return done
    }),
    blocks: os.report.blocks.handler(({ input }) =>
      assembleReport(collectReport(session.project, session.tables, { version, now }), input.language),
    ),
    exportPdf: os.report.exportPdf.handler(({ input: { language, target }, signal, errors }) =>
      withProgress(
        async (onProgress, stop) => {
          const options = { version, now, fonts: folders.fonts, language, onProgress, signal: stop }
          const { bytes, title } = await printProject(session.project, session.tables, options)
          const file = target ?? files.reserve(`${title}.pdf`)
          await writeFile(files.path(file), bytes)
          return { ...file, size: bytes.byteLength }
        },
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
  }
}
