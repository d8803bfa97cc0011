import { Button } from 'antd'
import { useState } from 'react'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import type { ImportMapping, ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ColumnInspector } from './column-inspector.tsx'
import { ColumnTable } from './column-table.tsx'
import { itemsWithoutDirection } from './items-without-direction.ts'

interface ColumnsStepProps {
  readonly preview: ImportPreview
  readonly mapping: ImportMapping
  readonly onChange: (variables: MappedVariable[]) => void
}

/** What every column is: recognised by the importer, corrected here, one by one or many at once. */
export function ColumnsStep({ preview, mapping, onChange }: ColumnsStepProps) {
  const say = useSay()
  const { variables } = mapping
  const [chosen, choose] = useState(
    variables.find(({ role }) => role === 'item')?.column ?? variables[0]?.column ?? null,
  )
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const variable = variables.find(({ column }) => column === chosen)
  const undecided = itemsWithoutDirection(mapping)
  const change = (columns: ReadonlySet<string>, edit: Partial<MappedVariable>) =>
    onChange(variables.map((one) => (columns.has(one.column) ? { ...one, ...edit } : one)))
  const decide = (direction: 'high' | 'low') => change(new Set(undecided.map(({ column }) => column)), { direction })
  return (
    <>
      {undecided.length === 0 ? null : (
        <Notice
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={() => decide('high')}>
                {say(importTexts.allHigh)}
              </Button>
              <Button size="small" onClick={() => decide('low')}>
                {say(importTexts.allLow)}
              </Button>
            </>
          }
        >
          {say(importTexts.directionAsk, { n: undecided.length })}
        </Notice>
      )}
      <div className="wizard-columns">
        <Panel title={`${say(importTexts.columns)} · ${variables.length}`} flush className="wizard-scroll">
          {checked.size === 0 ? null : (
            <BulkBar
              count={checked.size}
              onApply={(edit) => change(checked, edit)}
              onClear={() => setChecked(new Set())}
            />
          )}
          <ColumnTable
            variables={variables}
            preview={preview}
            chosen={chosen}
            onChoose={choose}
            checked={checked}
            onCheck={setChecked}
          />
        </Panel>
        <Panel
          title={variable === undefined ? say(importTexts.column) : `${variable.column} · ${variable.name}`}
          className="wizard-scroll"
        >
          {variable === undefined ? null : (
            <ColumnInspector
              key={variable.column}
              variable={variable}
              preview={preview}
              onChange={(edit) => change(new Set([variable.column]), edit)}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
