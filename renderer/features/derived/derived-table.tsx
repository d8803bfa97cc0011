import { lineageOf } from '#shared/derive/derivation/lineage-of.ts'
import { derivationKindTexts, derivedTexts } from '#shared/messages/app/derived.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import '../variable/variable.css'

interface DerivedTableProps {
  readonly variables: readonly Variable[]
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** One line a derived variable, with its lineage in both directions. */
export function DerivedTable({ variables, chosen, onChoose }: DerivedTableProps) {
  const say = useSay()
  const { language } = useLanguage()
  const lineage = lineageOf(variables)
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{say(derivedTexts.name)}</th>
          <th scope="col">{say(derivedTexts.label)}</th>
          <th scope="col">{say(derivedTexts.kind)}</th>
          <th scope="col">{say(derivedTexts.derivedFrom)}</th>
          <th scope="col">{say(derivedTexts.usedBy)}</th>
        </tr>
      </thead>
      <tbody>
        {variables.map(({ name, label, derivation }) =>
          derivation === undefined ? null : (
            <tr key={name} aria-selected={name === chosen}>
              <th scope="row">
                <button type="button" className="list-table-link" onClick={() => onChoose(name)}>
                  {name}
                </button>
              </th>
              <td>{label}</td>
              <td>{say(derivationKindTexts[derivation.kind])}</td>
              <td>{listText(lineage.get(name)?.derivedFrom ?? [], language)}</td>
              <td>{listText(lineage.get(name)?.usedBy ?? [], language)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
