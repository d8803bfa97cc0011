import type { CSSProperties } from 'react'
import type { Block } from '#shared/document/block.ts'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { BlockView } from '../../ui/block-view/block-view.tsx'
import { useSay } from '../../ui/language/use-say.ts'

/** Custom properties are not in React's style type. */
type AccentStyle = CSSProperties & { readonly '--report-accent': string }

/** The report as one long sheet; dashed lines stand for page breaks. */
export function ReportPreview({ blocks, accent }: { blocks: readonly Block[]; accent: string }) {
  const say = useSay()
  const style: AccentStyle = { '--report-accent': accent }
  return (
    <article className="report-paper" aria-label={say(reportPageTexts.preview)} style={style}>
      <BlockView blocks={blocks} headingRank={2} />
    </article>
  )
}
