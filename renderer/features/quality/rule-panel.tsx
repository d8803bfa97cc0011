import { Button, Input } from 'antd'
import { useState } from 'react'
import type { QualityCheck } from '#shared/contract/quality.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { qualityRuleTexts, qualityTexts } from '#shared/messages/app/quality.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useApplyQuality } from '../../client/use-quality.ts'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { Panel } from '../../ui/panel.tsx'
import { HitTable } from './hit-table.tsx'
import { RuleFields } from './rule-fields.tsx'

interface RulePanelProps {
  readonly rule: QualityRuleSetting
  readonly rules: readonly QualityRuleSetting[]
  readonly check: QualityCheck | null
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  /** null removes it. */
  readonly onChange: (rule: QualityRuleSetting | null) => void
  readonly onAdd: (rule: QualityRuleSetting) => void
}

/** One rule: what it looks for and why, its parameters, whom it hits, and leaving them out for a reason. */
export function RulePanel({ rule, rules, check, variables, readOnly, onChange, onAdd }: RulePanelProps) {
  const say = useSay()
  const texts = qualityRuleTexts[rule.rule]
  const count = check?.rules.find(({ id }) => id === rule.id)
  const refusal = count?.refusal ?? null
  const alike = rules.filter((other) => other.rule === rule.rule).length
  return (
    <Panel
      className="quality-rule"
      title={say(texts.title)}
      actions={
        <>
          <Button
            size="small"
            disabled={readOnly}
            aria-label={say(qualityTexts.addRuleOf, { rule: say(texts.title) })}
            onClick={() => onAdd({ ...rule, id: newId(), enabled: false, seenResponse: null })}
          >
            {say(qualityTexts.addRule)}
          </Button>
          {alike > 1 ? (
            <Button size="small" disabled={readOnly} onClick={() => onChange(null)}>
              {say(qualityTexts.removeRule)}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <div>
          <p>{say(texts.purpose)}</p>
          <p className="soft">
            {say(qualityTexts.source)}
            {say(commonTexts.colon)}
            {say(texts.source)}
            {' · '}
            {say(qualityTexts.thumb)}
          </p>
        </div>
        <RuleFields
          rule={rule}
          variables={variables}
          readOnly={readOnly}
          onChange={(params) => onChange({ ...rule, params, seenResponse: null })}
        />
        {refusal !== null ? (
          <ErrorNotice error={new RefusalError(refusal)} quiet />
        ) : (
          <>
            {qualityRules[rule.rule].severity === 'info' ? null : (
              <ApplyOne rule={rule} standing={count?.standing ?? 0} readOnly={readOnly} />
            )}
            <Overlap rule={rule} rules={rules} check={check} />
            <HitTable rule={rule} variables={variables} readOnly={readOnly} />
          </>
        )}
      </div>
    </Panel>
  )
}

function ApplyOne({ rule, standing, readOnly }: { rule: QualityRuleSetting; standing: number; readOnly: boolean }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const apply = useApplyQuality()
  return (
    <div className="quality-apply">
      <Field label={say(qualityTexts.reason)} hint={say(qualityTexts.reasonHint)}>
        {(ids) => (
          <Input
            {...ids}
            value={reason}
            maxLength={200}
            disabled={readOnly}
            placeholder={say(qualityRuleTexts[rule.rule].title)}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button
        disabled={readOnly || standing === 0}
        loading={apply.isPending}
        onClick={() => apply.mutate({ ids: [rule.id], reason })}
      >
        {say(qualityTexts.applyOne, { count: standing })}
      </Button>
    </div>
  )
}

function Overlap({ rule, rules, check }: Pick<RulePanelProps, 'rule' | 'rules' | 'check'>) {
  const say = useSay()
  const titleOf = (id: string) => {
    const found = rules.find((other) => other.id === id)
    return found === undefined ? id : say(qualityRuleTexts[found.rule].title)
  }
  const pairs = (check?.overlap ?? []).filter(({ first, second }) => first === rule.id || second === rule.id)
  if (pairs.length === 0) return null
  return (
    <p className="soft">
      {say(qualityTexts.overlap)}
      {say(commonTexts.colon)}
      {pairs.map(({ first, second, count }) => `${titleOf(first === rule.id ? second : first)} ${count}`).join(' · ')}
    </p>
  )
}
