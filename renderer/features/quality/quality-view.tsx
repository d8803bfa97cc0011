import { Button } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { progressTexts } from '#shared/messages/app/progress.ts'
import { qualityTexts } from '#shared/messages/app/quality.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { useQualityCheck, useQualityRules, useSaveQualityRules } from '../../client/use-quality.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { DataViewProps } from '../data/data-view-props.ts'
import { ExclusionsPanel } from './exclusions-panel.tsx'
import { RuleList } from './rule-list.tsx'
import { RulePanel } from './rule-panel.tsx'
import './quality.css'

/** Doubtful responses: the rules on the left with whom they hit counted, one of them on the right with its parameters and hits. */
export function QualityView({ variables, readOnly }: DataViewProps) {
  const say = useSay()
  const rules = useQualityRules()
  const { check, counting, isBehind, giveUp, count } = useQualityCheck()
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
        {counting === null ? null : (
          <div className="row quality-counting">
            <ProgressBar label={say(progressTexts.checking)} share={counting.share} />
            <Button size="small" onClick={giveUp}>
              {say(commonTexts.cancel)}
            </Button>
          </div>
        )}
        {isBehind ? (
          <Notice
            tone="info"
            actions={
              <Button size="small" onClick={count}>
                {say(qualityTexts.count)}
              </Button>
            }
          >
            {say(qualityTexts.notCounted)}
          </Notice>
        ) : null}
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
