import { SelectOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import type { EchartsSpec } from '#shared/charts/echarts-option.ts'
import { type FigureMark, figureMarks } from '#shared/charts/figure-marks.ts'
import { brushDirection } from '#shared/charts/marks-within.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import { figureTexts } from '#shared/messages/app/cards.ts'
import { listText } from '#shared/messages/list-text.ts'
import { useLanguage } from '../language/language-context.tsx'
import { useSay } from '../language/use-say.ts'
import { useAnnounce } from '../notices/announcer.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { FigureData } from './figure-data.tsx'
import type { FigureReader } from './figure-reader.ts'

interface AskableFigureProps {
  readonly block: FigureBlock
  readonly spec: EchartsSpec
  readonly reader: FigureReader
}

const shownNames = 6

/** A figure whose bars and points can be asked who stands behind them, by pointer or through its data as a table. */
export function AskableFigure({ block, spec, reader }: AskableFigureProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { language } = useLanguage()
  const [brushing, setBrushing] = useState(false)
  const [chosen, setChosen] = useState<{ readonly spec: EchartsSpec; readonly marks: readonly FigureMark[] }>()
  const marks = useMemo(() => figureMarks(spec, language), [spec, language])
  // What was chosen in another figure means nothing in this one.
  const selected = useMemo(() => {
    const places = chosen?.spec === spec ? chosen.marks : []
    return marks.filter((mark) => places.some(({ at, series }) => at === mark.at && series === mark.series))
  }, [chosen, spec, marks])
  const names = [...new Set(selected.map(({ name }) => name))]
  const sentence = say(figureTexts.selectedItems, {
    n: names.length,
    names: listText(names.slice(0, shownNames), language) + (names.length > shownNames ? '…' : ''),
  })
  const select = (next: readonly FigureMark[]) => setChosen({ spec, marks: next })
  const canPick = useCallback((mark: FigureMark) => reader.hasBehind([mark]), [reader])
  const asks = useMemo(() => marks.some(canPick), [marks, canPick])
  return (
    <>
      <div className="figure-canvas" role="img" aria-label={`${block.caption}. ${block.description}`}>
        <ChartFigure
          spec={spec}
          n={reader.n}
          selected={selected}
          canPick={canPick}
          onPick={(mark) => reader.showBehind([mark])}
          onBrush={
            brushing
              ? (found) => {
                  const asked = found.filter(canPick)
                  select(asked)
                  announce(say(figureTexts.selectedItems, { n: asked.length, names: '' }))
                }
              : undefined
          }
        />
      </div>
      <figcaption>{block.caption}</figcaption>
      <div className="figure-foot row">
        {brushDirection(spec) === null || !asks ? null : (
          <Button
            size="small"
            icon={<SelectOutlined aria-hidden="true" />}
            aria-pressed={brushing}
            type={brushing ? 'primary' : 'default'}
            title={say(figureTexts.brushHint)}
            onClick={() => setBrushing(!brushing)}
          >
            {say(figureTexts.brush)}
          </Button>
        )}
        {selected.length === 0 ? (
          <span className="soft">{brushing ? say(figureTexts.brushHint) : asks ? say(figureTexts.hint) : ''}</span>
        ) : (
          <>
            <span>{sentence}</span>
            {reader.hasBehind(selected) ? (
              <Button size="small" onClick={() => reader.showBehind(selected)}>
                {say(figureTexts.behind)}
              </Button>
            ) : null}
            <Button size="small" type="text" onClick={() => select([])}>
              {say(figureTexts.clearSelection)}
            </Button>
          </>
        )}
      </div>
      <FigureData
        caption={block.caption}
        marks={marks}
        selected={selected}
        onSelect={select}
        hasBehind={canPick}
        onBehind={(mark) => reader.showBehind([mark])}
      />
    </>
  )
}
