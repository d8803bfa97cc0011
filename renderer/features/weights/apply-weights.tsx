import { Button } from 'antd'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { useSaveWeightSet } from '../../client/use-weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'

interface ApplyWeightsProps {
  readonly parent: IndexNode
  readonly analysis: WeightSet['analysis']
  readonly methodName: string
  readonly options: Readonly<Record<string, unknown>>
  /** By the children's names. */
  readonly weights: WeightSet['weights']
  readonly disabled: boolean
}

/** Keeps the weights with where they came from, and writes them on the node's children. */
export function ApplyWeights({ parent, analysis, methodName, options, weights, disabled }: ApplyWeightsProps) {
  const say = useSay()
  const notify = useNotify()
  const save = useSaveWeightSet()
  const apply = () =>
    save.mutate(
      {
        apply: true,
        set: {
          id: newId(),
          name: say(weightsTexts.setName, { method: methodName, name: parent.name }),
          nodeId: parent.id,
          analysis,
          options: { ...options },
          weights: weights.map(({ name, weight }) => ({ name, weight })),
          createdAt: new Date().toISOString(),
        },
      },
      { onSuccess: () => notify('good', say(weightsTexts.applied, { name: parent.name })) },
    )
  return (
    <Button type="primary" block onClick={apply} loading={save.isPending} disabled={disabled}>
      {say(weightsTexts.apply)}
    </Button>
  )
}
