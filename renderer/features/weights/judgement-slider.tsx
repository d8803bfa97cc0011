import { Slider } from 'antd'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { judgementOf, largestJudgement, stepOf } from './judgement-scale.ts'
import { judgementSentence } from './judgement-sentence.ts'

interface JudgementSliderProps {
  readonly a: string
  readonly b: string
  /** How much more important a is than b; null while nobody has said. */
  readonly value: number | null
  readonly worst: boolean
  readonly onChange: (value: number) => void
}

/** One pair: the handle moves towards the more important of the two, the sentence below says what that means. */
export function JudgementSlider({ a, b, value, worst, onChange }: JudgementSliderProps) {
  const say = useSay()
  const sentence = (judgement: number) => judgementSentence(a, b, judgement, say)
  const step = stepOf(value ?? 1)
  return (
    <li className={worst ? 'judgement judgement-worst' : 'judgement'}>
      <span className="judgement-name" title={a}>
        {a}
      </span>
      <Slider
        min={1 - largestJudgement}
        max={largestJudgement - 1}
        step={1}
        value={step}
        included={false}
        marks={{ 0: ' ' }}
        onChange={(next) => onChange(judgementOf(next))}
        ariaLabelForHandle={say(weightsTexts.pairOf, { a, b })}
        ariaValueTextFormatterForHandle={(next) => sentence(judgementOf(next))}
        tooltip={{ formatter: null }}
      />
      <span className="judgement-name judgement-name-right" title={b}>
        {b}
      </span>
      <span className="judgement-sentence">{value === null ? say(weightsTexts.notJudged) : sentence(value)}</span>
    </li>
  )
}
