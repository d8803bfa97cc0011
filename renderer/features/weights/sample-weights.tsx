import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { useDoor } from '../../app/project-door.tsx'
import { useVariables } from '../../client/use-data.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { AnalysisChooser } from '../analysis/analysis-chooser.tsx'
import { GenericAnalysis } from '../analysis/generic/generic-analysis.tsx'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { KeepSampleWeights, sampleWeighting } from './keep-sample-weights.tsx'

interface SampleWeightsProps {
  readonly which: string
  readonly onChoose: (id: string) => void
}

/** Weights that give the sample the shares of the population. */
export function SampleWeights({ which, onChoose }: SampleWeightsProps) {
  const say = useSay()
  const { language } = useLanguage()
  const variables = useVariables()
  const { importData } = useDoor()
  if (variables.length === 0) {
    return (
      <EmptyState
        title={say(weightsTexts.sampleEmptyTitle)}
        action={{ label: say(analysisTexts.toData), run: importData }}
      >
        {say(weightsTexts.sampleEmptyText)}
      </EmptyState>
    )
  }
  const weighting = sampleWeighting.find((id) => id === which)
  return (
    <div className="stack">
      <div className="sample-weights-head">
        <p className="soft spread">{say(weightsTexts.samplePurpose)}</p>
        <AnalysisChooser
          label={say(optionFormTexts.sampleWeights)}
          first={analysesAt('sampleWeights').map(({ id, title }) => ({ id, title: title[language] }))}
          more={[]}
          which={which}
          onChoose={onChoose}
        />
      </div>
      <GenericAnalysis
        key={which}
        id={which}
        {...(weighting === undefined
          ? {}
          : { follow: (options) => <KeepSampleWeights analysis={weighting} options={options} /> })}
      />
    </div>
  )
}
