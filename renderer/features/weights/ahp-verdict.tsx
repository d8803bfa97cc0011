import { Button } from 'antd'
import type { AhpResult } from '#shared/analyses/ahp/result.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { judgementSentence } from './judgement-sentence.ts'

interface AhpVerdictProps {
  /** Pairs nobody has judged yet; while there are any, there is no verdict. */
  readonly unjudged: number
  readonly result: AhpResult
  readonly judge: (a: string, b: string, value: number) => void
}

/** The consistency ratio live; when it fails, the worst judgement and what would fit, to be taken with one button. */
export function AhpVerdict({ result, unjudged, judge }: AhpVerdictProps) {
  const say = useSay()
  const { cr, consistent, worstJudgement: worst } = result
  const shown = formatNumber(cr, { kind: 'decimal', digits: 3 })
  if (unjudged > 0) {
    return (
      <section className="ahp-verdict ahp-verdict-open" aria-label={say(weightsTexts.consistency)}>
        <p className="ahp-cr" role="status">
          {say(weightsTexts.crOpen, { cr: shown, n: unjudged })}
        </p>
      </section>
    )
  }
  return (
    <section
      className={consistent ? 'ahp-verdict' : 'ahp-verdict ahp-verdict-failed'}
      aria-label={say(weightsTexts.consistency)}
    >
      <p className="ahp-cr" role="status">
        {say(consistent ? weightsTexts.crPassed : weightsTexts.crFailed, { cr: shown })}
      </p>
      {consistent || worst === null ? null : (
        <>
          <p>
            {say(weightsTexts.worst)} {judgementSentence(worst.a, worst.b, worst.suggested, say)}
          </p>
          <Button size="small" type="primary" onClick={() => judge(worst.a, worst.b, worst.suggested)}>
            {say(weightsTexts.applySuggestion)}
          </Button>
        </>
      )}
    </section>
  )
}
