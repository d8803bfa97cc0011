import { WarningOutlined } from '@ant-design/icons'
import { analyses } from '#shared/analyses/index.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { indexFileTexts } from '#shared/messages/app/index-files.ts'
import { directionTexts } from '#shared/messages/app/survey-words.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import type { WeightFacts } from './weight-facts.ts'

interface NodeFactsProps {
  readonly node: IndexNode
  readonly variable: Variable | null
  readonly warned: boolean
  /** What is to be said of the weights of its children; undefined: it has none. */
  readonly below: WeightFacts | undefined
}

/** What stands at the right of a row of the tree: variable, scale, direction, weight. */
export function NodeFacts({ node, variable, warned, below }: NodeFactsProps) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <>
      {warned ? <WarningOutlined className="index-system-warned" aria-hidden="true" /> : null}
      {below === undefined || below.sum === null ? null : (
        <WeightSum facts={below} source={sourceOf(below)} sum={below.sum} />
      )}
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

  /** The method and the name of the set the weights come from. */
  function sourceOf({ source }: WeightFacts): string {
    if (source === null) return say(indexFileTexts.weightByHand)
    const method = analyses.find(({ id }) => id === source.analysis)?.title[language]
    return method === undefined || method === source.name ? source.name : `${method} · ${source.name}`
  }
}

/** The sum of the weights of the children, with where they come from. */
function WeightSum({ facts, source, sum }: { facts: WeightFacts; source: string; sum: number }) {
  const say = useSay()
  const shown = formatNumber(sum, { kind: 'decimal', digits: 3 })
  const verdict = say(facts.sumsToOne ? indexFileTexts.weightSum : indexFileTexts.weightSumOff, { sum: shown })
  const from = say(indexFileTexts.weightFrom, { source })
  return (
    <span
      className={facts.sumsToOne ? 'tag index-system-sum' : 'tag tag-warn index-system-sum'}
      title={`${verdict}\n${from}`}
    >
      <span className="visually-hidden">
        {verdict} {from}
      </span>
      <span aria-hidden="true">
        Σ {shown} · {source}
      </span>
    </span>
  )
}
