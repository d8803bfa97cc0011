import { weightsTexts } from '#shared/messages/app/weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { JudgementSlider } from './judgement-slider.tsx'
import { isPair, type JudgedPair, type Judgement, judgementFor, pairsOf, unjudgedPairs } from './judgements.ts'

interface JudgementListProps {
  readonly criteria: readonly string[]
  readonly judgements: readonly Judgement[]
  /** The judgement most at odds with the rest. */
  readonly worst: JudgedPair | null
  readonly judge: (a: string, b: string, value: number) => void
}

/** A slider for each pair of criteria. */
export function JudgementList({ criteria, judgements, worst, judge }: JudgementListProps) {
  const say = useSay()
  const pairs = pairsOf(criteria)
  const unjudged = unjudgedPairs(criteria, judgements)
  return (
    <Panel
      title={say(weightsTexts.comparisons)}
      actions={unjudged === 0 ? undefined : <span className="soft">{say(weightsTexts.unjudged, { n: unjudged })}</span>}
      className="judgement-panel"
      flush
    >
      <ul className="judgements">
        {pairs.map(([a, b]) => (
          <JudgementSlider
            key={`${a} ${b}`}
            a={a}
            b={b}
            value={judgementFor(judgements, a, b)}
            worst={isPair(worst, a, b)}
            onChange={(value) => judge(a, b, value)}
          />
        ))}
      </ul>
    </Panel>
  )
}
