import { mergeTexts, replaceTexts } from '#shared/messages/app/editing.ts'
import type { ConflictChoice, MergeReport } from '#shared/survey/merge-report.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { shownValue } from './shown-value.ts'

interface MergeConflictsProps {
  readonly conflicts: MergeReport['conflicts']
  readonly variables: readonly Variable[]
  readonly otherwise: ConflictChoice
  readonly onOtherwise: (choice: ConflictChoice) => void
  /** Decisions on single cells, by `<response>:<variable>`. */
  readonly cells: ReadonlyMap<string, ConflictChoice>
  readonly onCells: (cells: ReadonlyMap<string, ConflictChoice>) => void
}

/** Cells where both sides have a value and they differ: decided all at once, or one by one. */
export function MergeConflicts(props: MergeConflictsProps) {
  const { conflicts, variables, otherwise, onOtherwise, cells, onCells } = props
  const say = useSay()
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  const both = (['ours', 'theirs'] as const).map((choice) => ({ value: choice, label: say(mergeTexts[choice]) }))
  const shown = (name: string, value: number | string | null) => {
    const variable = byName.get(name)
    return variable === undefined ? String(value) : shownValue(value, variable, true, say)
  }
  function decide(key: string, choice: ConflictChoice | 'asAll'): void {
    const next = new Map(cells)
    if (choice === 'asAll') next.delete(key)
    else next.set(key, choice)
    onCells(next)
  }
  return (
    <>
      <Field label={say(mergeTexts.otherwise)}>
        {(ids) => <Choice {...ids} value={otherwise} options={both} onChange={onOtherwise} />}
      </Field>
      {conflicts.count > conflicts.list.length ? (
        <p className="soft">{say(mergeTexts.firstOnly, { count: conflicts.list.length })}</p>
      ) : null}
      <div className="data-hits">
        <table aria-label={say(mergeTexts.conflicts)}>
          <thead>
            <tr>
              <th scope="col">{say(mergeTexts.id)}</th>
              <th scope="col">{say(replaceTexts.variable)}</th>
              <th scope="col">{say(mergeTexts.oursValue)}</th>
              <th scope="col">{say(mergeTexts.theirsValue)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {conflicts.list.map(({ response, id, variable, ours, theirs }) => {
              const key = `${response}:${variable}`
              return (
                <tr key={key}>
                  <td>{id}</td>
                  <td>{variable}</td>
                  <td>{shown(variable, ours)}</td>
                  <td>{shown(variable, theirs)}</td>
                  <td>
                    <Choice
                      label={say(mergeTexts.decision, { id, variable })}
                      value={cells.get(key) ?? 'asAll'}
                      options={[{ value: 'asAll' as const, label: say(mergeTexts.asAll) }, ...both]}
                      onChange={(choice) => decide(key, choice)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}
