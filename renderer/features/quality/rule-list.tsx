import { WarningOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import type { QualityCheck } from '#shared/contract/quality.ts'
import { qualityRuleTexts, qualityTexts } from '#shared/messages/app/quality.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { useAcceptHits, useApplyQuality } from '../../client/use-quality.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import '../variable/variable.css'

interface RuleListProps {
  readonly rules: readonly QualityRuleSetting[]
  readonly check: QualityCheck | null
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onChange: (rule: QualityRuleSetting) => void
  readonly readOnly: boolean
}

/** Every rule with its counts; the ticked ones are what the button applies. */
export function RuleList({ rules, check, chosen, onChoose, onChange, readOnly }: RuleListProps) {
  const say = useSay()
  const apply = useApplyQuality()
  const accept = useAcceptHits()
  const countOf = (id: string) => check?.rules.find((rule) => rule.id === id)
  const taking = rules.filter(
    ({ id, enabled, rule }) => enabled && qualityRules[rule].severity === 'exclude' && countOf(id)?.refusal === null,
  )
  const less = check === null ? 0 : check.valid - check.validAfter
  return (
    <Panel
      title={say(qualityTexts.rules)}
      flush
      className="quality-rules"
      actions={
        <>
          <Button
            size="small"
            disabled={readOnly || check === null || check.undecided === 0}
            loading={accept.isPending}
            title={say(qualityTexts.acceptAllHint)}
            onClick={() => accept.mutate({ ids: taking.map(({ id }) => id) })}
          >
            {say(qualityTexts.acceptAll)}
          </Button>
          <Button
            type="primary"
            size="small"
            disabled={readOnly || less === 0}
            loading={apply.isPending}
            onClick={() => apply.mutate({ ids: taking.map(({ id }) => id), reason: '' })}
          >
            {say(qualityTexts.applyAll)}
          </Button>
        </>
      }
    >
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col" aria-label={say(qualityTexts.rules)} />
            <th scope="col">{say(qualityTexts.rule)}</th>
            <th scope="col" className="number">
              {say(qualityTexts.hits)}
            </th>
            <th scope="col" className="number">
              {say(qualityTexts.standing)}
            </th>
            <th scope="col" className="number">
              {say(qualityTexts.alone)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              count={countOf(rule.id)}
              chosen={rule.id === chosen}
              onChoose={() => onChoose(rule.id)}
              onChange={onChange}
              readOnly={readOnly}
            />
          ))}
        </tbody>
      </table>
      {check === null ? null : (
        <p className="quality-effect" role="status">
          {say(qualityTexts.effect, { total: check.total, valid: check.valid, after: check.validAfter, less })}
        </p>
      )}
    </Panel>
  )
}

interface RuleRowProps {
  readonly rule: QualityRuleSetting
  readonly count: QualityCheck['rules'][number] | undefined
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onChange: (rule: QualityRuleSetting) => void
  readonly readOnly: boolean
}

function RuleRow({ rule, count, chosen, onChoose, onChange, readOnly }: RuleRowProps) {
  const say = useSay()
  const title = say(qualityRuleTexts[rule.rule].title)
  const informs = qualityRules[rule.rule].severity === 'info'
  const known = count !== undefined && count.refusal === null
  return (
    <tr aria-selected={chosen}>
      <td>
        {informs ? null : (
          <Checkbox
            aria-label={say(qualityTexts.takesPart, { rule: title })}
            checked={rule.enabled}
            disabled={readOnly}
            onChange={(event) => onChange({ ...rule, enabled: event.target.checked })}
          />
        )}
      </td>
      <th scope="row">
        <button type="button" className="list-table-link" aria-pressed={chosen} onClick={onChoose}>
          {title}
        </button>{' '}
        {informs ? <span className="soft">{say(qualityTexts.infoOnly)}</span> : null}
        {known && count.fresh > 0 ? (
          <span className="quality-fresh">{say(qualityTexts.fresh, { count: count.fresh })}</span>
        ) : null}
      </th>
      <td className="number">
        {known ? (
          count.hits
        ) : count === undefined ? null : (
          <WarningOutlined className="soft" aria-label={say(qualityTexts.notChosen)} />
        )}
      </td>
      <td className="number">{known ? count.standing : ''}</td>
      <td className="number">{known && !informs ? count.alone : ''}</td>
    </tr>
  )
}
