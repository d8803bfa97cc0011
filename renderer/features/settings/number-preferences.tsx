import type { NumberFormat } from '#shared/document/block.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { settingsTexts } from '#shared/messages/app/settings.ts'
import { decimalLimits, ownDecimals, type Quantity } from '#shared/survey/decimals.ts'
import { useDecimals, useSaveDecimals } from '../../client/use-settings.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { ResetButton } from './reset-button.tsx'

/** A number of each kind as most tables show it, so that the choice can be seen. */
const examples: Readonly<Record<Quantity, readonly [value: number, format: NumberFormat]>> = {
  score: [4.246835, { kind: 'decimal', digits: 2, quantity: 'score' }],
  coefficient: [0.808062, { kind: 'decimal', digits: 3, quantity: 'coefficient' }],
  percent: [73.076923, { kind: 'percent', digits: 1 }],
}
const quantities: readonly Quantity[] = ['score', 'coefficient', 'percent']

/** How many decimals results and report show. */
export function NumberPreferences({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const decimals = useDecimals()
  const save = useSaveDecimals()
  return (
    <Panel
      title={say(settingsTexts.numbers)}
      actions={
        <ResetButton
          name={say(settingsTexts.numbers)}
          disabled={readOnly || quantities.every((quantity) => decimals[quantity] === null)}
          onReset={() => save(ownDecimals)}
        />
      }
    >
      <p className="settings-hint soft">{say(settingsTexts.numbersHint)}</p>
      <div className="fields-3">
        {quantities.map((quantity) => {
          const [value, format] = examples[quantity]
          const example = formatNumber(value, format, decimals)
          return (
            <Field key={quantity} label={say(settingsTexts[quantity])} hint={say(settingsTexts.example, { example })}>
              {(ids) => (
                <Choice
                  {...ids}
                  value={String(decimals[quantity] ?? '')}
                  disabled={readOnly}
                  onChange={(digits) => save({ ...decimals, [quantity]: digits === '' ? null : Number(digits) })}
                  options={[
                    { value: '', label: say(settingsTexts.ownDecimals) },
                    ...choicesOf(quantity).map((digits) => ({ value: digits, label: digits })),
                  ]}
                />
              )}
            </Field>
          )
        })}
      </div>
    </Panel>
  )
}

function choicesOf(quantity: Quantity): readonly string[] {
  const { min, max } = decimalLimits[quantity]
  return Array.from({ length: max - min + 1 }, (_, at) => String(min + at))
}
