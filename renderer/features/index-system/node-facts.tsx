import { WarningOutlined } from '@ant-design/icons'
import { formatNumber } from '#shared/document/format-number.ts'
import { directionTexts } from '#shared/messages/app/survey-words.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface NodeFactsProps {
  readonly node: IndexNode
  readonly variable: Variable | null
  readonly warned: boolean
}

/** What stands at the right of a row of the tree: variable, scale, direction, weight. */
export function NodeFacts({ node, variable, warned }: NodeFactsProps) {
  const say = useSay()
  return (
    <>
      {warned ? <WarningOutlined className="index-system-warned" aria-hidden="true" /> : null}
      {variable === null ? null : (
        <span className="index-system-variable" title={variable.label}>
          {variable.name}
        </span>
      )}
      {variable === null ? null : (
        <span className="index-system-scale">
          {variable.scale === null ? '—' : `${variable.scale[0]}–${variable.scale[1]}`}
          {variable.direction === 'low' ? ` · ${say(directionTexts.low)}` : ''}
        </span>
      )}
      <span className="index-system-weight number">
        {node.weight === null ? '' : formatNumber(node.weight, { kind: 'decimal', digits: 3 })}
      </span>
    </>
  )
}
