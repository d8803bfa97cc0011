import { Button } from 'antd'
import { useState } from 'react'
import { dataViewPurposes } from '#shared/messages/app/data-views.ts'
import { subsetTexts } from '#shared/messages/app/derived.ts'
import type { Subset } from '#shared/survey/subset.ts'
import { useSubsets } from '../../client/use-subsets.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { Panel } from '../../ui/panel.tsx'
import type { DataViewProps } from '../data/data-view-props.ts'
import { SubsetEditor } from './subset-editor.tsx'
import '../derived/derived.css'
import '../variable/variable.css'

/** The named subsets, and the one that is being defined. */
export function SubsetView({ variables, readOnly }: DataViewProps) {
  const say = useSay()
  const subsets = useSubsets()
  const [draft, setDraft] = useState<Subset | null>(null)
  const add = () => setDraft({ id: newId(), name: '', expression: '' })
  return (
    <div className="subset-view">
      <Panel
        title={say(subsetTexts.view)}
        actions={
          subsets.length === 0 && draft === null ? undefined : (
            <Button size="small" disabled={readOnly} onClick={add}>
              {say(subsetTexts.add)}
            </Button>
          )
        }
        flush
      >
        {subsets.length === 0 ? (
          <p className="soft derived-none">{say(subsetTexts.none)}</p>
        ) : (
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{say(subsetTexts.name)}</th>
                <th scope="col">{say(subsetTexts.expression)}</th>
              </tr>
            </thead>
            <tbody>
              {subsets.map((subset) => (
                <tr key={subset.id} aria-selected={subset.id === draft?.id}>
                  <th scope="row">
                    <button type="button" className="list-table-link" onClick={() => setDraft(subset)}>
                      {subset.name}
                    </button>
                  </th>
                  <td>
                    <code>{subset.expression}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      {draft === null ? (
        <Panel title={say(subsetTexts.add)}>
          {subsets.length === 0 ? (
            <EmptyState
              title={say(subsetTexts.noneTitle)}
              action={{ label: say(subsetTexts.add), run: add, disabled: readOnly }}
            >
              {say(dataViewPurposes.subsets)}
            </EmptyState>
          ) : (
            <p className="soft">{say(subsetTexts.nothingChosen)}</p>
          )}
        </Panel>
      ) : (
        <SubsetEditor
          key={draft.id}
          draft={draft}
          known={subsets.some(({ id }) => id === draft.id)}
          variables={variables}
          readOnly={readOnly}
          onChange={setDraft}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  )
}
