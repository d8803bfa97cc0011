import { z } from 'zod'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { type AnalysisOptions, useAnalysisRun } from '../../client/use-analysis-run.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { ApplyWeights } from './apply-weights.tsx'

interface ApplyResultProps {
  readonly parent: IndexNode
  readonly analysis: string
  readonly methodName: string
  readonly options: AnalysisOptions
}

const weighted = z.object({ weights: z.array(z.object({ name: z.string(), weight: z.number().nonnegative() })) })

/** Writes a result's weights on the node's children, where it weights just those. */
export function ApplyResult({ parent, analysis, methodName, options }: ApplyResultProps) {
  const say = useSay()
  const readOnly = useCurrentProject()?.readOnly === true
  const { run } = useAnalysisRun(analysis, options)
  const result = weighted.safeParse(run?.result)
  if (run === null || !result.success) return null
  const nameOf = new Map(
    parent.children.flatMap(
      ({ name, variable }) => [[name, name], ...(variable === null ? [] : [[variable, name] as const])] as const,
    ),
  )
  const weights = result.data.weights.flatMap(({ name, weight }) => {
    const child = nameOf.get(name)
    return child === undefined ? [] : [{ name: child, weight }]
  })
  const fits = weights.length === parent.children.length && weights.length === result.data.weights.length
  if (!fits) return <p className="field-hint">{say(weightsTexts.otherIndicators, { name: parent.name })}</p>
  return (
    <ApplyWeights
      parent={parent}
      analysis={analysis}
      methodName={methodName}
      options={run.options}
      weights={weights}
      disabled={readOnly}
    />
  )
}
