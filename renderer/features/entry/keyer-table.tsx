import { formatNumber } from '#shared/document/format-number.ts'
import type { KeyerErrorRate } from '#shared/entry/error-rates.ts'
import { comparisonTexts } from '#shared/messages/app/entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'

/** How often each person was wrong, by what was decided. */
export function KeyerTable({ keyers }: { keyers: readonly KeyerErrorRate[] }) {
  const say = useSay()
  const share = { kind: 'share', digits: 2 } as const
  if (keyers.length === 0) return null
  return (
    <Panel title={say(comparisonTexts.keyers)} flush>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{say(comparisonTexts.keyer)}</th>
            <th scope="col">{say(comparisonTexts.cells)}</th>
            <th scope="col">{say(comparisonTexts.errors)}</th>
            <th scope="col">{say(comparisonTexts.rate)}</th>
            <th scope="col">{say(comparisonTexts.interval)}</th>
            <th scope="col">{say(comparisonTexts.undecided)}</th>
          </tr>
        </thead>
        <tbody>
          {keyers.map(({ keyer, cells, errors, rate, interval, undecided }) => (
            <tr key={keyer}>
              <th scope="row">{keyer}</th>
              <td>{cells}</td>
              <td>{errors}</td>
              <td>{formatNumber(rate, share)}</td>
              <td>
                {formatNumber(interval?.lower ?? null, share)}–{formatNumber(interval?.upper ?? null, share)}
              </td>
              <td>{undecided}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
