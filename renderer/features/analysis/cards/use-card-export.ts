import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block, FigureBlock } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { repairOfError } from '../../../app/repairs/error-notice.tsx'
import { errorSentence } from '../../../client/error-sentence.ts'
import { saveToDownloads } from '../../../client/save-to-downloads.ts'
import { svgAsPng } from '../../../client/svg-as-png.ts'
import { useExportTables } from '../../../client/use-cards.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { blocksAsHtml } from '../../../ui/block-view/blocks-as-html.ts'
import { blocksAsText } from '../../../ui/block-view/blocks-as-text.ts'
import { copyRich } from '../../../ui/copy-rich.ts'
import { useLanguage } from '../../../ui/language/language-context.tsx'
import { dayText } from '../../../ui/language/moment-text.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'

interface Exported {
  readonly analysis: string
  readonly blocks: readonly Block[]
  readonly n: number | null
  /** When it was computed, ISO; null: now. */
  readonly at: string | null
}

/** Characters that no file name may have. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu

/** A figure as a picture that is sharp on a slide; null: the browser could not draw it. */
async function drawnTwiceAsLarge(svg: Blob, { width, height }: { readonly width: number; readonly height: number }) {
  try {
    return await svgAsPng(svg, () => ({ width: 2 * width, height: 2 * height }))
  } catch {
    return null
  }
}

/** Takes a result out of the program: to the clipboard, to a workbook, or a figure of it as a picture. Says when it is done. */
export function useCardExport({ analysis, blocks, n, at }: Exported) {
  const say = useSay()
  const notify = useNotify()
  const { language } = useLanguage()
  const project = useCurrentProject()?.name ?? ''
  const exportTables = useExportTables()
  const title = findAnalysis(analysis).title[language]
  const worded = blocks.filter(({ kind }) => kind !== 'figure')
  const fail = (error: unknown) => notify('error', errorSentence(error, language), repairOfError(error))
  const done = (name: string) => notify('good', say(cardTexts.exported, { name }))
  const copy = async () => {
    const taken = await copyRich({ html: blocksAsHtml(worded), text: blocksAsText(worded) })
    notify(taken ? 'good' : 'error', say(taken ? cardTexts.copied : cardTexts.copyFailed))
  }
  const workbook = async () => {
    try {
      const name = await exportTables(`${project} ${title}`.trim().replace(forbidden, '_').slice(0, 100), worded)
      if (name !== null) done(name)
    } catch (error) {
      fail(error)
    }
  }
  const picture = async (figure: FigureBlock, format: 'svg' | 'png') => {
    try {
      const { figureSvg } = await import('../../../ui/block-view/figure-svg.ts')
      const date = dayText(at ?? new Date().toISOString(), language)
      const drawing = figureSvg(figure, say(cardTexts.source, { project, n: n ?? '—', date }), language)
      const name = `${figure.caption.replace(forbidden, '_').slice(0, 100)}.${format}`
      const svg = new Blob([drawing.svg], { type: 'image/svg+xml' })
      const png = format === 'png' ? await drawnTwiceAsLarge(svg, drawing) : null
      if (format === 'png' && png === null) {
        notify('error', say(cardTexts.pngFailed))
        return
      }
      saveToDownloads(png ?? svg, name)
      done(name)
    } catch (error) {
      fail(error)
    }
  }
  return { copy, workbook, picture, figures: blocks.filter((block) => block.kind === 'figure') }
}
