import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { listText } from '#shared/messages/list-text.ts'
import { Field } from '../../../ui/forms/field.tsx'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { useLanguage } from '../../../ui/language/language-context.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import type { Grid } from './grid.ts'
import { NumberGrid } from './number-grid.tsx'
import { parseTexts } from './parse-list.ts'
import { asRecords } from './read-value.ts'

interface WeightSet {
  readonly name: string
  readonly weights: readonly { readonly name: string; readonly weight: number | null }[]
}

interface SetsFieldProps {
  readonly label: string
  readonly value: unknown
  /** The indicators to begin with. */
  readonly indicators: readonly string[]
  readonly onChange: (value: readonly WeightSet[]) => void
}

/** Sets of weights of the same indicators: a row for each indicator, a column for each set. */
export function SetsField({ label, value, indicators, onChange }: SetsFieldProps) {
  const say = useSay()
  const { language } = useLanguage()
  const sets = readSets(value, (n) => say(optionFormTexts.set, { n }))
  const names = sets[0] === undefined ? indicators : sets[0].weights.map(({ name }) => name)
  const setNames = sets.length === 0 ? [1, 2].map((n) => say(optionFormTexts.set, { n })) : sets.map(({ name }) => name)
  const grid: Grid = names.map((name) =>
    setNames.map((_, at) => sets[at]?.weights.find((one) => one.name === name)?.weight ?? null),
  )
  const give = (rows: readonly string[], columns: readonly string[], cells: Grid) =>
    onChange(
      columns.map((name, at) => ({
        name,
        weights: rows.map((row, index) => ({ name: row, weight: cells[index]?.[at] ?? null })),
      })),
    )
  const listed = (list: readonly string[]) => listText(list, language)
  return (
    <div className="fields">
      <div className="fields-2">
        <Field label={say(optionFormTexts.indicators)} hint={say(optionFormTexts.listHint)}>
          {(ids) => (
            <TextField
              {...ids}
              value={listed(names)}
              onCommit={(text) => {
                const rows = [...new Set(parseTexts(text))]
                give(
                  rows,
                  setNames,
                  rows.map((row) => grid[names.indexOf(row)] ?? []),
                )
              }}
            />
          )}
        </Field>
        <Field label={say(optionFormTexts.sets)} hint={say(optionFormTexts.listHint)}>
          {(ids) => (
            <TextField
              {...ids}
              value={listed(setNames)}
              onCommit={(text) => {
                const columns = [...new Set(parseTexts(text))]
                if (columns.length > 0) give(names, columns, grid)
              }}
            />
          )}
        </Field>
      </div>
      <NumberGrid
        label={label}
        value={grid}
        rows={names}
        columns={setNames}
        onChange={(cells) => give(names, setNames, cells)}
      />
      <div className="row">
        <Button
          size="small"
          onClick={() => give(names, [...setNames, say(optionFormTexts.set, { n: setNames.length + 1 })], grid)}
        >
          {say(optionFormTexts.addColumn)}
        </Button>
      </div>
    </div>
  )
}

function readSets(value: unknown, numbered: (n: number) => string): readonly WeightSet[] {
  return asRecords(value).map((set, at) => ({
    name: typeof set['name'] === 'string' ? set['name'] : numbered(at + 1),
    weights: asRecords(set['weights']).map((one) => ({
      name: String(one['name'] ?? ''),
      weight: typeof one['weight'] === 'number' ? one['weight'] : null,
    })),
  }))
}
