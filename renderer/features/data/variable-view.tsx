import { variableFormTexts } from '#shared/messages/app/data.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useSaveVariable } from '../../client/use-data.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { VariableLineage } from '../derived/variable-lineage.tsx'
import { VariableForm } from '../variable/variable-form.tsx'
import { VariableTable } from '../variable/variable-table.tsx'
import '../derived/derived.css'
import type { DataViewProps } from './data-view-props.ts'

/** The codebook: one line a variable, everything about the chosen one beside it. */
export function VariableView({ variables, readOnly }: DataViewProps) {
  const say = useSay()
  const [chosen, choose] = useRemembered<string | null>('data.variable', null)
  const save = useSaveVariable()
  const stored = variables.find(({ name }) => name === chosen)
  // What was refused stays in the form, to be mended there or given up.
  const refused = save.isError && save.variables.name === chosen ? save.variables.variable : null
  const variable = refused ?? stored
  return (
    <div className="variable-view">
      <Panel title={say(variableFormTexts.variables)} flush className="variable-view-list">
        <VariableTable variables={variables} chosen={chosen} onChoose={choose} />
      </Panel>
      <Panel
        title={variable === undefined ? say(variableFormTexts.variables) : variable.name}
        className="variable-view-form"
      >
        {variable === undefined ? (
          <p className="soft">{say(variableFormTexts.chooseVariable)}</p>
        ) : (
          <>
            <VariableLineage name={variable.name} variables={variables} />
            {refused === null ? null : <ErrorNotice error={save.error} onClose={save.reset} />}
            <VariableForm
              key={variable.name}
              variable={variable}
              readOnly={readOnly}
              onChange={(next) => save.mutate({ name: variable.name, variable: { ...variable, ...next } })}
            />
          </>
        )}
      </Panel>
    </div>
  )
}
