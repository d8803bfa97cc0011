import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { derivedTexts } from '#shared/messages/app/derived.ts'
import type { Derivation } from '#shared/survey/derivation.ts'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'

type Bands = Extract<Derivation, { kind: 'bands' }>

/** Where each band begins and what it is called. */
export function BandsFields({ derivation, onChange }: { derivation: Bands; onChange: (derivation: Bands) => void }) {
  const say = useSay()
  const { bands, to } = derivation
  const replace = (at: number, change: Partial<Bands['bands'][number]>) =>
    onChange({ ...derivation, bands: bands.map((band, i) => (i === at ? { ...band, ...change } : band)) })
  const last = bands.at(-1)?.from ?? 0
  return (
    <>
      <fieldset className="pairs">
        <legend>{say(derivedTexts.bands)}</legend>
        <p className="field-hint">{say(derivedTexts.bandsHint)}</p>
        {keyed(bands).map(({ key, part: { from, label }, at }) => (
          <div key={key} className="derived-row">
            <NumberField
              label={say(derivedTexts.bandFrom, { n: at + 1 })}
              value={from}
              width={96}
              onCommit={(next) => (next === null ? undefined : replace(at, { from: next }))}
            />
            <TextField
              label={say(derivedTexts.bandLabel, { n: at + 1 })}
              value={label}
              onCommit={(next) => (next.trim() === '' ? undefined : replace(at, { label: next.trim() }))}
            />
            <Button
              type="text"
              size="small"
              disabled={bands.length === 1}
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={say(derivedTexts.removeRow, { n: at + 1 })}
              onClick={() => onChange({ ...derivation, bands: bands.filter((_, i) => i !== at) })}
            />
          </div>
        ))}
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => {
            const band = { from: to !== null && last + 1 > to ? to : last + 1, label: String(bands.length + 1) }
            onChange({ ...derivation, bands: [...bands, band] })
          }}
        >
          {say(derivedTexts.addBand)}
        </Button>
      </fieldset>
      <Field label={say(derivedTexts.bandTo)}>
        {(ids) => (
          <NumberField {...ids} value={to} width={96} onCommit={(next) => onChange({ ...derivation, to: next })} />
        )}
      </Field>
    </>
  )
}
