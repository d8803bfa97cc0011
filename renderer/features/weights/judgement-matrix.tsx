import { judgementText } from '#shared/analyses/ahp/judgement-text.ts'
import type { AhpResult } from '#shared/analyses/ahp/result.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { isPair, type JudgedPair } from './judgements.ts'

interface JudgementMatrixProps {
  readonly criteria: readonly string[]
  readonly result: AhpResult
  /** The judgement to be pointed at; null: none. */
  readonly worst: JudgedPair | null
}

/** The judgements as the reciprocal matrix they mean, with the weights they lead to. */
export function JudgementMatrix({ criteria, result: { matrix, weights }, worst }: JudgementMatrixProps) {
  const say = useSay()
  return (
    <ScrollArea label={say(weightsTexts.matrix)}>
      <table className="three-line judgement-matrix">
        <caption className="visually-hidden">{say(weightsTexts.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(weightsTexts.indicator)}</th>
            {criteria.map((name, at) => (
              <th key={name} scope="col" title={name}>
                <abbr title={name}>{at + 1}</abbr>
              </th>
            ))}
            <th scope="col" className="number">
              {say(weightsTexts.weight)}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((a, row) => (
            <tr key={a}>
              <th scope="row" title={a}>
                {row + 1} {a}
              </th>
              {criteria.map((b, column) => {
                const value = judgementText(matrix[row]?.[column] ?? 1)
                return (
                  <td
                    key={b}
                    className={isPair(worst, a, b) ? 'judgement-cell-worst' : undefined}
                    title={say(weightsTexts.cellOf, { a, b, value })}
                  >
                    {value}
                  </td>
                )
              })}
              <td className="number">{formatNumber(weights[row]?.weight ?? null, { kind: 'decimal', digits: 3 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
