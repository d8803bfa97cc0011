import { lazy, Suspense, useContext } from 'react'
import type { ChartSpec } from '#shared/charts/spec.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import { blockTexts } from '#shared/messages/app/blocks.ts'
import { useSay } from '../language/use-say.ts'
import { FigureReaderContext } from './figure-reader.ts'

/** The drawing libraries are read when the first figure is shown. */
const ChartFigure = lazy(() => import('./chart-figure.tsx').then((module) => ({ default: module.ChartFigure })))
const AskableFigure = lazy(() => import('./askable-figure.tsx').then((module) => ({ default: module.AskableFigure })))
const FishboneFigure = lazy(() =>
  import('./fishbone-figure.tsx').then((module) => ({ default: module.FishboneFigure })),
)
const WordCloudFigure = lazy(() =>
  import('./word-cloud-figure.tsx').then((module) => ({ default: module.WordCloudFigure })),
)

function Drawing({ chart }: { chart: ChartSpec }) {
  switch (chart.kind) {
    case 'fishbone':
      return <FishboneFigure tree={chart.tree} />
    case 'wordCloud':
      return <WordCloudFigure words={chart.words} />
    default:
      return <ChartFigure spec={chart} />
  }
}

/** A figure with its caption below; who cannot see it is told what it shows. */
export function FigureView({ block }: { block: FigureBlock }) {
  const say = useSay()
  const reader = useContext(FigureReaderContext)
  const { chart, caption, description } = block
  const drawing = <p className="soft">{say(blockTexts.drawing)}</p>
  if (chart.kind !== 'fishbone' && chart.kind !== 'gantt' && chart.kind !== 'wordCloud' && reader !== null) {
    return (
      <figure className="figure">
        <Suspense fallback={drawing}>
          <AskableFigure block={block} spec={chart} reader={reader} />
        </Suspense>
      </figure>
    )
  }
  return (
    <figure className="figure">
      <div className="figure-canvas" role="img" aria-label={`${caption}. ${description}`}>
        <Suspense fallback={drawing}>
          <Drawing chart={chart} />
        </Suspense>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
