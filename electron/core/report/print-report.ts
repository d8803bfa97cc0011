import { setImmediate } from 'node:timers/promises'
import pdfmake from 'pdfmake'
import { chartTheme } from '#shared/charts/theme.ts'
import type { Block } from '#shared/document/block.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import type { ReportSettings } from '#shared/survey/report-settings.ts'
import { documentDefinition } from './pdf/document-definition.ts'
import { fontName } from './pdf/print-context.ts'
import { printable } from './pdf/printable.ts'
import { openReportFonts } from './report-fonts.ts'

export interface PrintOptions {
  readonly settings: ReportSettings
  readonly language: Language
  /** Folder of the package `@expo-google-fonts/noto-sans-sc`. */
  readonly fontsFolder: string
  /** Version of this program, for the file's metadata. */
  readonly softwareVersion: string
  /** Moment of printing, for the file's metadata; default: now. */
  readonly createdAt?: Date
  readonly signal?: AbortSignal
  /** Share of the work done, 0-1. */
  onProgress?(share: number): void
}

/** Shares of the time: drawing the figures, then setting and writing the pages. */
const drawing = 0.5

/**
 * Prints a report as PDF (A4): embedded subset fonts, vector figures, bookmarks, contents with page numbers, running head
 * and foot. Nothing is fetched and no file but the two fonts is read. Stops with the signal's reason when aborted; the work
 * yields between figures, not while pages are set (under a second for a long report).
 *
 * Refuses `reportEmpty` when there is nothing to print.
 */
export async function printReport(blocks: readonly Block[], options: PrintOptions): Promise<Uint8Array> {
  const { settings, language, signal, onProgress } = options
  if (!blocks.some((block) => !frame.has(block.kind))) refuse('reportEmpty')
  const fonts = openReportFonts(options.fontsFolder)
  const theme = chartTheme('print', settings.accent)
  // The cover knows the title and client that stand in for empty settings.
  const cover = blocks.find((block) => block.kind === 'cover')
  const { title, client } = cover ?? settings
  const createdAt = options.createdAt ?? new Date()
  const texts = {
    title,
    author: settings.organisation,
    subject: [client, settings.period].filter((text) => text !== '').join(' · '),
    creator: `CSAT Workbench ${options.softwareVersion}`,
    running: {
      left: [client, title].filter((text) => text !== '').join(' · '),
      right: settings.period,
      footer: [settings.organisation, settings.version === '' ? '' : `V${settings.version}`, settings.date ?? '']
        .filter((text) => text !== '')
        .join(' · '),
    },
  }
  const facts = { ...printable(texts, fonts), createdAt }
  const definition = await documentDefinition(
    printable(blocks, fonts),
    facts,
    { language, fonts, theme },
    async (done, all) => {
      onProgress?.((drawing * done) / all)
      await setImmediate()
      signal?.throwIfAborted()
    },
  )
  pdfmake.setFonts({ [fontName]: { normal: fonts.regular, bold: fonts.bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path === fonts.regular || path === fonts.bold)
  pdfmake.setProgressCallback((share) => onProgress?.(drawing + (1 - drawing) * 0.95 * share))
  const bytes = await pdfmake.createPdf(definition).getBuffer()
  signal?.throwIfAborted()
  onProgress?.(1)
  return bytes
}

/** Blocks that are a frame around content, not content. */
const frame: ReadonlySet<Block['kind']> = new Set(['cover', 'contents', 'pageBreak', 'heading'])
