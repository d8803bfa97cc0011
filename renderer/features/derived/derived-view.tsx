import { Button } from 'antd'
import { useState } from 'react'
import { dataViewPurposes } from '#shared/messages/app/data-views.ts'
import { derivationKindTexts, derivedTexts } from '#shared/messages/app/derived.ts'
import type { DerivationKind } from '#shared/survey/derivation.ts'
import type { DerivedDraft } from '../../client/use-derived.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import type { DataViewProps } from '../data/data-view-props.ts'
import { DerivedEditor } from './derived-editor.tsx'
import { DerivedTable } from './derived-table.tsx'
import { newSpec } from './new-spec.ts'
import './derived.css'

const kinds: readonly DerivationKind[] = ['mean', 'reverse', 'bands', 'recode', 'compute']

/** Variables that are computed from others: what each comes from and goes to, and the one that is being defined. */
export function DerivedView({ variables, readOnly }: DataViewProps) {
  const say = useSay()
  const [draft, setDraft] = useState<DerivedDraft | null>(null)
  const derived = variables.filter(({ derivation }) => derivation !== undefined)
  const add = (kind: DerivationKind) => setDraft({ spec: newSpec(kind, variables), previous: null })
  const open = (name: string) => {
    const variable = variables.find((one) => one.name === name)
    if (variable?.derivation === undefined) return
    const { label, role, labels, derivation } = variable
    setDraft({ spec: { name, label, role, labels, derivation }, previous: name })
  }
  return (
    <div className="derived-view">
      <Panel
        title={say(derivedTexts.list)}
        actions={
          <div className="row derived-kinds">
            {kinds.map((kind) => (
              <Button key={kind} size="small" disabled={readOnly} onClick={() => add(kind)}>
                {say(derivedTexts.addOf, { kind: say(derivationKindTexts[kind]) })}
              </Button>
            ))}
          </div>
        }
        flush
      >
        {derived.length === 0 ? (
          <p className="soft derived-none">{say(derivedTexts.none)}</p>
        ) : (
          <DerivedTable variables={variables} chosen={draft?.previous ?? null} onChoose={open} />
        )}
      </Panel>
      {draft === null ? (
        <Panel title={say(derivedTexts.add)}>
          {derived.length === 0 ? (
            <EmptyState title={say(derivedTexts.noneTitle)}>
              {say(dataViewPurposes.derived)} {say(derivedTexts.nothingChosen)}
            </EmptyState>
          ) : (
            <p className="soft">{say(derivedTexts.nothingChosen)}</p>
          )}
        </Panel>
      ) : (
        <DerivedEditor
          key={draft.previous ?? 'new'}
          draft={draft}
          variables={variables}
          readOnly={readOnly}
          onChange={(spec) => setDraft({ ...draft, spec })}
          onSaved={(name) => setDraft({ ...draft, previous: name })}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  )
}
