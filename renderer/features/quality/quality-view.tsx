import { useState } from 'react'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { useQualityCheck, useQualityRules, useSaveQualityRules } from '../../client/use-quality.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { ExclusionsPanel } from './exclusions-panel.tsx'
import { RuleList } from './rule-list.tsx'
import { RulePanel } from './rule-panel.tsx'
import './quality.css'

/** Doubtful responses: the rules on the left with whom they hit counted, one of them on the right with its parameters and hits. */
export function QualityView({ variables, readOnly }: DataViewProps) {
  const rules = useQualityRules()
  const check = useQualityCheck()
  const save = useSaveQualityRules()
  const [chosenId, choose] = useState<string | null>(null)
  const chosen = rules.find(({ id }) => id === chosenId) ?? rules[0]
  const replace = (id: string, changed: QualityRuleSetting | null) =>
    save(rules.flatMap((rule) => (rule.id === id ? (changed ?? []) : rule)))
  const add = (rule: QualityRuleSetting) => {
    save([...rules, rule])
    choose(rule.id)
  }
  return (
    <div className="quality-view">
      <div className="quality-left">
        <RuleList
          rules={rules}
          check={check}
          chosen={chosen?.id ?? null}
          onChoose={choose}
          onChange={(rule) => replace(rule.id, rule)}
          readOnly={readOnly}
        />
        <ExclusionsPanel readOnly={readOnly} />
      </div>
      {chosen === undefined ? null : (
        <RulePanel
          key={chosen.id}
          rule={chosen}
          rules={rules}
          check={check}
          variables={variables}
          readOnly={readOnly}
          onChange={(rule) => replace(chosen.id, rule)}
          onAdd={add}
        />
      )}
    </div>
  )
}
