import { Checkbox } from 'antd'
import { useState } from 'react'
import { scoresPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { useVariables } from '../../client/use-data.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { likelyOverall } from '../diagnosis/likely-overall.ts'
import { AnalysisOption } from '../help/analysis-option.tsx'
import { variableChoice } from '../variable/variable-choice.ts'
import { parsePoints } from './parse-points.ts'

const none = ''

interface Procedure {
  readonly item: string
  readonly points: readonly number[]
  readonly satisfiedLevels: number
  readonly withSelf: boolean
  readonly selfPercent: number
  readonly selfDegree: number | null
  readonly selfRate: number | null
}

const published: Procedure = {
  item: none,
  points: [10, 8, 6, 4, 1],
  satisfiedLevels: 3,
  withSelf: false,
  selfPercent: 40,
  selfDegree: null,
  selfRate: null,
}

/** 满意度 and 满意率 of one item by the company's procedure, alone or together with a self-assessment. */
export function SatisfactionRate() {
  const say = useSay()
  const variables = useVariables()
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  const [stored, setProcedure] = useRemembered<Procedure>('satisfactionRate', published)
  const procedure = { ...stored, item: stored.item === none ? (likelyOverall(items)?.name ?? none) : stored.item }
  const [sample, setSample] = useSampleChoice('satisfactionRate')
  const set = (change: Partial<Procedure>) => setProcedure({ ...procedure, ...change })
  const share = (percent: number | null) => (percent === null ? null : percent / 100)
  const { item, points, satisfiedLevels, withSelf, selfPercent, selfDegree, selfRate } = procedure
  const options = useStable(
    item === none
      ? null
      : {
          item,
          points: [...points],
          satisfiedLevels,
          ...(withSelf
            ? { selfShare: selfPercent / 100, self: { degree: share(selfDegree), rate: share(selfRate) } }
            : {}),
          ...sampleAsOptions(sample),
        },
  )
  return (
    <AnalysisLayout
      options={
        <>
          <AnalysisOption analysis="satisfactionRate" option="item">
            <Field label={say(scoresPageTexts.item)}>
              {(ids) => (
                <Choice
                  {...ids}
                  value={item}
                  options={items.map(variableChoice)}
                  onChange={(name) => set({ item: name })}
                />
              )}
            </Field>
          </AnalysisOption>
          <PointsField points={points} onChange={(next) => set({ points: next })} />
          <AnalysisOption analysis="satisfactionRate" option="satisfiedLevels">
            <Field label={say(scoresPageTexts.satisfiedLevels)}>
              {(ids) => (
                <NumberField
                  {...ids}
                  value={satisfiedLevels}
                  min={1}
                  max={points.length}
                  precision={0}
                  onCommit={(value) => (value === null ? undefined : set({ satisfiedLevels: value }))}
                />
              )}
            </Field>
          </AnalysisOption>
          <Checkbox checked={withSelf} onChange={(event) => set({ withSelf: event.target.checked })}>
            {say(scoresPageTexts.withSelf)}
          </Checkbox>
          {withSelf ? <SelfFields procedure={procedure} set={set} /> : null}
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="satisfactionRate"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(scoresPageTexts.chooseItem)}
      />
      <KeptResults analyses={['satisfactionRate']} />
    </AnalysisLayout>
  )
}

function PointsField({
  points,
  onChange,
}: {
  points: readonly number[]
  onChange: (points: readonly number[]) => void
}) {
  const say = useSay()
  const [wrong, setWrong] = useState(false)
  const commit = (text: string) => {
    const parsed = parsePoints(text)
    setWrong(parsed === null)
    if (parsed !== null) onChange(parsed)
  }
  return (
    <AnalysisOption analysis="satisfactionRate" option="points">
      <Field
        label={say(scoresPageTexts.points)}
        hint={say(scoresPageTexts.pointsHint)}
        error={wrong ? say(scoresPageTexts.pointsError) : null}
      >
        {(ids) => <TextField {...ids} value={points.join(', ')} onCommit={commit} />}
      </Field>
    </AnalysisOption>
  )
}

function SelfFields({ procedure, set }: { procedure: Procedure; set: (change: Partial<Procedure>) => void }) {
  const say = useSay()
  return (
    <>
      <AnalysisOption analysis="satisfactionRate" option="selfShare">
        <Field label={say(scoresPageTexts.selfShare)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={procedure.selfPercent}
              min={0}
              max={100}
              onCommit={(value) => (value === null ? undefined : set({ selfPercent: value }))}
            />
          )}
        </Field>
      </AnalysisOption>
      <div className="fields-2">
        <Field label={say(scoresPageTexts.selfDegree)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={procedure.selfDegree}
              min={0}
              max={100}
              onCommit={(selfDegree) => set({ selfDegree })}
            />
          )}
        </Field>
        <Field label={say(scoresPageTexts.selfRate)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={procedure.selfRate}
              min={0}
              max={100}
              onCommit={(selfRate) => set({ selfRate })}
            />
          )}
        </Field>
      </div>
    </>
  )
}
