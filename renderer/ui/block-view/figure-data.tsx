import { Button } from 'antd'
import { useState } from 'react'
import type { FigureMark } from '#shared/charts/figure-marks.ts'
import { figureTexts } from '#shared/messages/app/cards.ts'
import { useSay } from '../language/use-say.ts'
import { ScrollArea } from '../scroll-area.tsx'

interface FigureDataProps {
  readonly caption: string
  readonly marks: readonly FigureMark[]
  readonly selected: readonly FigureMark[]
  readonly onSelect: (marks: readonly FigureMark[]) => void
  readonly hasBehind: (mark: FigureMark) => boolean
  readonly onBehind: (mark: FigureMark) => void
}

/** A figure's numbers as a table: what the pointer finds in the figure, found with the keyboard here. */
export function FigureData({ caption, marks, selected, onSelect, hasBehind, onBehind }: FigureDataProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const isSelected = (mark: FigureMark) => selected.includes(mark)
  const nameOf = ({ name, seriesName }: FigureMark) => (seriesName === '' ? name : `${name} · ${seriesName}`)
  return (
    <details className="figure-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(figureTexts.dataOf)}</summary>
      {open ? (
        <ScrollArea label={`${say(figureTexts.dataOf)}: ${caption}`}>
          <table className="three-line">
            <thead>
              <tr>
                <th scope="col">{say(figureTexts.place)}</th>
                <th scope="col">{say(figureTexts.value)}</th>
                <th scope="col">n</th>
                <th scope="col">{say(figureTexts.responses)}</th>
              </tr>
            </thead>
            <tbody>
              {marks.map((mark) => (
                <tr key={`${mark.at}.${mark.series}`}>
                  <th scope="row">
                    {hasBehind(mark) ? (
                      <label>
                        <input
                          type="checkbox"
                          checked={isSelected(mark)}
                          onChange={() =>
                            onSelect(isSelected(mark) ? selected.filter((one) => one !== mark) : [...selected, mark])
                          }
                        />{' '}
                        {nameOf(mark)}
                      </label>
                    ) : (
                      nameOf(mark)
                    )}
                  </th>
                  <td>{mark.value}</td>
                  <td>{mark.n ?? ''}</td>
                  <td>
                    {hasBehind(mark) ? (
                      <Button
                        size="small"
                        type="link"
                        aria-label={say(figureTexts.behindNamed, { name: nameOf(mark) })}
                        onClick={() => onBehind(mark)}
                      >
                        {say(figureTexts.behind)}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      ) : null}
    </details>
  )
}
