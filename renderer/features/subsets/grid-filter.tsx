import { Input } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { subsetTexts } from '#shared/messages/app/derived.ts'
import { gridTexts } from '#shared/messages/app/grid.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useConditionPreview, useSubsets } from '../../client/use-subsets.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import '../derived/derived.css'

interface GridFilterProps {
  /** The condition the grid shows; null: everything. */
  readonly value: string | null
  readonly onChange: (filter: string | null) => void
}

const all = ''

/** Which responses the grid shows: a subset, or a condition typed here. It is applied with Enter, when it is right. */
export function GridFilter({ value, onChange }: GridFilterProps) {
  const say = useSay()
  const subsets = useSubsets()
  const [text, setText] = useState(value ?? '')
  const { counts, error, answered } = useConditionPreview(text)
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = subsets.find(({ expression }) => expression === text)?.id ?? all
  const apply = (next: string) => onChange(next.trim() === '' ? null : next.trim())
  // Enter comes before the answer when one types fast: then it is applied as soon as it is known to be right.
  const applyWanted = useEffectEvent(() => {
    setWanted(null)
    if (error === null) apply(text)
  })
  const isAnswered = answered === text
  const isCounting = !isAnswered && error === null && text.trim() !== ''
  useEffect(() => {
    if (isAnswered && wanted === text) applyWanted()
  }, [isAnswered, wanted, text])
  return (
    <div className="grid-filter row">
      {subsets.length === 0 ? null : (
        <Choice
          label={say(subsetTexts.choice)}
          value={chosen}
          options={[
            { value: all, label: say(subsetTexts.choice) },
            ...subsets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            const expression = subsets.find((subset) => subset.id === id)?.expression ?? ''
            setText(expression)
            apply(expression)
          }}
        />
      )}
      <Input
        size="small"
        className="expression grid-filter-text"
        aria-label={say(subsetTexts.gridFilter)}
        placeholder={say(subsetTexts.gridPlaceholder)}
        value={text}
        allowClear
        spellCheck={false}
        status={error === null ? '' : 'error'}
        aria-invalid={error !== null}
        onChange={(event) => {
          setText(event.target.value)
          if (event.target.value === '') onChange(null)
        }}
        onPressEnter={() => setWanted(text)}
      />
      <span className="soft" role="status">
        {counts !== null ? say(subsetTexts.counts, counts) : isCounting ? say(gridTexts.counting) : ''}
      </span>
      {/* A half-typed condition is no alarm: only a fault of the program interrupts a screen reader. */}
      {error === null ? null : <ErrorNotice error={error} quiet />}
    </div>
  )
}
