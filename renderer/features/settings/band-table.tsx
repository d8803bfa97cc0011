import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { settingsTexts } from '#shared/messages/app/settings.ts'
import type { Text } from '#shared/messages/language.ts'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import type { ShownBand } from './band-groups.ts'

interface BandTableProps {
  readonly name: string
  readonly bands: readonly ShownBand[]
  readonly words: Readonly<Record<string, Text>>
  readonly readOnly: boolean
  readonly onChange: (bands: readonly ShownBand[]) => void
}

/** Bands from the best down. A verdict the program knows is shown in its words and kept as its code until it is changed. */
export function BandTable({ name, bands, words, readOnly, onChange }: BandTableProps) {
  const say = useSay()
  const [refused, setRefused] = useState<number | null>(null)
  const ordered = [...bands].sort((a, b) => b.limit - a.limit)
  const wordsFor = (verdict: string) => {
    const word = words[verdict]
    return word === undefined ? verdict : say(word)
  }
  const place = (index: number, band: ShownBand) => {
    const others = ordered.filter((_, at) => at !== index)
    const taken = others.some(({ limit }) => limit === band.limit)
    setRefused(taken ? band.limit : null)
    if (!taken) onChange([...others, band].sort((a, b) => b.limit - a.limit))
  }
  const lowest = ordered.at(-1)?.limit ?? 0
  const second = ordered.at(-2)?.limit ?? lowest + 1
  return (
    <>
      <table className="band-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{say(settingsTexts.lowerLimit)}</th>
            <th scope="col">{say(settingsTexts.verdict)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ordered.map((band, index) => (
            <tr key={band.limit}>
              <td>
                <NumberField
                  label={`${name} ${say(settingsTexts.limitOf, { n: index + 1 })}`}
                  value={band.limit}
                  disabled={readOnly}
                  onCommit={(limit) => (limit === null ? undefined : place(index, { ...band, limit }))}
                />
              </td>
              <td>
                <TextField
                  label={`${name} ${say(settingsTexts.verdictOf, { n: index + 1 })}`}
                  value={wordsFor(band.verdict)}
                  maxLength={40}
                  disabled={readOnly}
                  onCommit={(text) =>
                    text.trim() === '' ? undefined : place(index, { ...band, verdict: text.trim() })
                  }
                />
              </td>
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  disabled={readOnly || ordered.length === 1}
                  aria-label={`${name} ${say(settingsTexts.removeBand, { n: index + 1 })}`}
                  onClick={() => onChange(ordered.filter((_, at) => at !== index))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused === null ? null : <Notice tone="warning">{say(settingsTexts.limitTaken, { limit: refused })}</Notice>}
      <Button
        size="small"
        disabled={readOnly}
        onClick={() => place(-1, { limit: (lowest + second) / 2, verdict: say(settingsTexts.newVerdict) })}
      >
        {say(settingsTexts.addBand)}
      </Button>{' '}
    </>
  )
}
