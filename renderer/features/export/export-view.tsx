import { DownloadOutlined } from '@ant-design/icons'
import { Button, Checkbox, Select } from 'antd'
import { useId, useState } from 'react'
import { exportTexts } from '#shared/messages/app/export.ts'
import { type ExportRequest, useExportData } from '../../client/use-export-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { ExportRun } from './export-run.tsx'
import './export.css'

const formats = ['xlsx', 'csv', 'sav'] as const
const answerForms = ['labels', 'codes'] as const

/** Writes the responses as a file for other programs. */
export function ExportView({ variables }: DataViewProps) {
  const say = useSay()
  const project = useCurrentProject()
  const { run, exportData, cancel } = useExportData()
  const [format, setFormat] = useRemembered<ExportRequest['format']>('export.format', 'xlsx')
  const [answers, setAnswers] = useRemembered<ExportRequest['answers']>('export.answers', 'labels')
  const [includeExcluded, setIncludeExcluded] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const variablesId = useId()
  const start = () => {
    setFailure(null)
    const request = { format, answers, includeExcluded, variables: chosen.length === 0 ? null : chosen }
    void exportData(request, `${project?.name ?? exportTexts.dataSheet.en}.${format}`).catch(setFailure)
  }
  const stop = () => {
    setFailure(null)
    cancel()
  }
  return (
    <div className="data-view export-view">
      <Panel title={say(exportTexts.title)}>
        <Field label={say(exportTexts.format)}>
          {(ids) => (
            <Choice
              {...ids}
              value={format}
              options={formats.map((value) => ({ value, label: say(exportTexts[value]) }))}
              onChange={setFormat}
            />
          )}
        </Field>
        {format === 'sav' ? (
          <p className="soft">{say(exportTexts.savBoth)}</p>
        ) : (
          <Field label={say(exportTexts.answers)}>
            {(ids) => (
              <Choice
                {...ids}
                value={answers}
                options={answerForms.map((value) => ({ value, label: say(exportTexts[value]) }))}
                onChange={setAnswers}
              />
            )}
          </Field>
        )}
        <div className="field">
          <label htmlFor={variablesId}>{say(exportTexts.variables)}</label>
          <Select
            id={variablesId}
            mode="multiple"
            allowClear
            value={chosen}
            onChange={(names: string[]) => setChosen(names)}
            placeholder={say(exportTexts.allVariables)}
            options={variables.map(({ name }) => ({ value: name, label: name }))}
            maxTagCount={8}
          />
        </div>
        <Checkbox checked={includeExcluded} onChange={(event) => setIncludeExcluded(event.target.checked)}>
          {say(exportTexts.withExcluded)}
        </Checkbox>
        <p className="soft">{say(exportTexts.again)}</p>
        <Button
          type="primary"
          icon={<DownloadOutlined aria-hidden="true" />}
          loading={run.state === 'running'}
          onClick={start}
        >
          {say(exportTexts.start)}
        </Button>
        <ExportRun run={run} failure={failure} cancel={stop} />
      </Panel>
    </div>
  )
}
