import { AimOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ParetoBar } from '#shared/analyses/pareto/result.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import { useVariables } from '../../client/use-data.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { AnalysisError } from '../analysis/analysis-error.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { isCountable } from '../diagnosis/is-countable.ts'
import { likelyComplaint } from '../diagnosis/likely-complaint.ts'
import { variableChoice } from '../variable/variable-choice.ts'
import { type ParetoBarData, writeBar } from './pareto-bar-data.ts'
import { useParetoBars } from './use-pareto-bars.ts'

interface ParetoListProps {
  readonly onEffect: (bar: ParetoBarData) => void
  readonly onCause: ((bar: ParetoBarData) => void) | null
  readonly readOnly: boolean
}

/** The complaints counted, the vital few first; a bar becomes an effect or a cause. */
export function ParetoList({ onEffect, onCause, readOnly }: ParetoListProps) {
  const say = useSay()
  const categories = useVariables().filter(isCountable)
  const [chosen, choose] = useRemembered('pareto.variable', likelyComplaint(categories)?.name ?? '')
  const variable = categories.find(({ name }) => name === chosen)?.name ?? null
  const [sample] = useSampleChoice('pareto')
  const { bars, error } = useParetoBars(variable, sample)
  const largest = bars?.reduce((most, { value }) => Math.max(most, value), 0) ?? 0
  return (
    <Panel title={say(improvementTexts.pareto)} className="improvement-column" flush>
      {categories.length === 0 ? (
        <p className="improvement-hint">{say(improvementTexts.paretoNone)}</p>
      ) : (
        <div className="pareto-choice">
          <Choice
            label={say(improvementTexts.paretoVariable)}
            value={variable ?? ''}
            options={categories.map(variableChoice)}
            onChange={choose}
          />
        </div>
      )}
      {error === null ? null : <AnalysisError error={error} />}
      <ul className="pareto-list" aria-label={say(improvementTexts.pareto)}>
        {(bars ?? []).map((bar) => (
          <ParetoRow
            key={bar.name}
            bar={bar}
            share={largest === 0 ? 0 : bar.value / largest}
            data={{ variable: variable ?? '', category: bar.name, count: bar.value }}
            onEffect={onEffect}
            onCause={onCause}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {bars === null || readOnly ? null : <p className="improvement-hint">{say(improvementTexts.paretoHint)}</p>}
    </Panel>
  )
}

interface ParetoRowProps extends ParetoListProps {
  readonly bar: ParetoBar
  readonly share: number
  readonly data: ParetoBarData
}

function ParetoRow({ bar, share, data, onEffect, onCause, readOnly }: ParetoRowProps) {
  const say = useSay()
  return (
    <li
      className={bar.vital ? 'pareto-row pareto-vital' : 'pareto-row'}
      draggable={!readOnly}
      onDragStart={(event) => writeBar(event.dataTransfer, data)}
    >
      <span className="pareto-name" title={bar.name}>
        {bar.name}
      </span>
      <span className="pareto-value">{formatNumber(bar.value, { kind: 'integer' })}</span>
      <span className="pareto-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="pareto-cumulative soft">
        {say(improvementTexts.cumulative, {
          percent: formatNumber(bar.cumulativePercent, { kind: 'percent', digits: 1 }),
        })}
      </span>
      <span className="pareto-actions">
        <Button
          size="small"
          type="text"
          icon={<AimOutlined aria-hidden="true" />}
          disabled={readOnly}
          title={say(improvementTexts.makeEffect)}
          aria-label={say(improvementTexts.makeEffectOf, { name: bar.name })}
          onClick={() => onEffect(data)}
        />
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined aria-hidden="true" />}
          disabled={readOnly || onCause === null}
          title={say(improvementTexts.addCause)}
          aria-label={say(improvementTexts.addCauseOf, { name: bar.name })}
          onClick={() => onCause?.(data)}
        />
      </span>
    </li>
  )
}
