import type { DerivedPreview as Preview } from '#shared/contract/derived.ts'
import { derivedTexts } from '#shared/messages/app/derived.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface DerivedPreviewProps {
  readonly preview: Preview | null
  readonly error: unknown
  readonly waiting: boolean
  /** The error is shown where it is, in the formula. */
  readonly hasOwnPlace: boolean
}

/** Numbers as they are read: no more than four decimals, and no zeros at the end. */
function shown(value: number | string | null): string {
  if (value === null) return '—'
  if (typeof value === 'string') return value
  return String(Math.round(value * 10_000) / 10_000)
}

/** What the definition would give: how many values, which, and the first responses with what they come from. */
export function DerivedPreview({ preview, error, waiting, hasOwnPlace }: DerivedPreviewProps) {
  const say = useSay()
  return (
    <section className="derived-preview" aria-label={say(derivedTexts.preview)} aria-busy={waiting}>
      <h3>
        {say(derivedTexts.preview)} <span className="soft">{waiting ? say(derivedTexts.previewWaiting) : ''}</span>
      </h3>
      {error === null || hasOwnPlace ? null : <ErrorNotice error={error} quiet />}
      {preview === null ? null : <PreviewTables preview={preview} />}
    </section>
  )
}

function PreviewTables({ preview }: { preview: Preview }) {
  const say = useSay()
  const { variable, inputs, rows, total, valid, range, counts } = preview
  const called = (value: number | string) => variable.labels[String(value)]
  return (
    <>
      <p role="status">
        {say(derivedTexts.previewCounts, { total, valid, missing: total - valid })}
        {range === null ? '' : ` · ${say(derivedTexts.previewRange, { low: shown(range[0]), high: shown(range[1]) })}`}
      </p>
      {counts.length === 0 ? null : (
        <table className="list-table derived-counts">
          <thead>
            <tr>
              <th scope="col">{say(derivedTexts.value)}</th>
              <th scope="col" className="number">
                {say(derivedTexts.count)}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ value, count }) => (
              <tr key={String(value)}>
                <th scope="row">
                  {shown(value)} {called(value) ?? ''}
                </th>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="list-table">
        <caption className="soft">{say(derivedTexts.previewRows)}</caption>
        <thead>
          <tr>
            {inputs.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{say(derivedTexts.result)}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(({ key, part: row }) => (
            <tr key={key}>
              {inputs.map((name, i) => (
                <td key={name}>{shown(row.inputs[i] ?? null)}</td>
              ))}
              <td>
                <strong>{shown(row.value)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
