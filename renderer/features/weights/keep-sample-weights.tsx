import { Button } from 'antd'
import { useState } from 'react'
import { sampleWeightResult } from '#shared/analyses/sample-weights/result.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { freeName } from '#shared/survey/free-name.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { type AnalysisOptions, useAnalysisRun } from '../../client/use-analysis-run.ts'
import { useVariables } from '../../client/use-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useKeepSampleWeights } from '../../client/use-weights.ts'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { useNotify } from '../../ui/notices/notice-stack.tsx'

/** The analyses whose result is a weight for each response. */
export const sampleWeighting = ['postStratify', 'rake'] as const
type SampleWeighting = (typeof sampleWeighting)[number]

interface KeepSampleWeightsProps {
  readonly analysis: SampleWeighting
  readonly options: AnalysisOptions
}

/** Keeps the weights as a variable, so that every analysis can be weighted by them. */
export function KeepSampleWeights({ analysis, options }: KeepSampleWeightsProps) {
  const say = useSay()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const taken = new Set(useVariables().map(({ name }) => name))
  const wanted = say(weightsTexts.sampleName)
  const suggested = freeName(wanted, taken, (number) => `${wanted} ${number}`)
  const [own, setOwn] = useState<string | null>(null)
  const keep = useKeepSampleWeights()
  const { run } = useAnalysisRun(analysis, options)
  const result = sampleWeightResult.safeParse(run?.result)
  if (run === null || !result.success) return null
  const name = own ?? suggested
  return (
    <div className="stack">
      {result.data.converged ? null : <Notice tone="warning">{say(weightsTexts.sampleNotConverged)}</Notice>}
      <Field
        label={say(weightsTexts.sampleNameLabel)}
        error={taken.has(name) ? say(weightsTexts.sampleNameTaken) : null}
      >
        {(ids) => <TextField {...ids} value={name} disabled={readOnly} onCommit={setOwn} />}
      </Field>
      {keep.isError ? <ErrorNotice error={keep.error} /> : null}
      <Button
        type="primary"
        block
        loading={keep.isPending}
        disabled={readOnly || name.trim() === '' || taken.has(name)}
        onClick={() =>
          keep.mutate(
            { analysis, options: { ...run.options }, name: name.trim() },
            {
              onSuccess: () => {
                setOwn(null)
                notify('good', say(weightsTexts.sampleKept, { name: name.trim() }))
              },
            },
          )
        }
      >
        {say(weightsTexts.sampleKeep)}
      </Button>
    </div>
  )
}
